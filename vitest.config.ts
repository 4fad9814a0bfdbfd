import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: "unit", include: ["tests/*.test.{ts,tsx}"] } },
      {
        test: {
          name: "site",
          include: ["tests/site/*.test.{ts,tsx}", "tests/browser/*.test.{ts,tsx}"],
          // The site is built and the package compiled once, before all of them.
          globalSetup: ["tests/setup/site.ts"],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
