import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // A busy machine is slow, and a test that is given up in the middle of a build leaves the working folder changed for the next.
      // Modules are loaded once a process and not once a file, which takes half the time: no test may put another in the place of one.
      { test: { name: "unit", include: ["tests/*.test.{ts,tsx}"], testTimeout: 30_000, isolate: false } },
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
