import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Built once, then looked at by the site and the browser tests.
    globalSetup: ["tests/setup/site.ts"],
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/fixtures/**"],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
