import { defineConfig } from "vitest/config";

// Far from UTC and with a half hour, so that a test that leans on the machine's zone fails everywhere.
process.env.TZ = "Asia/Kolkata";

const strict = {
  restoreMocks: true,
  unstubEnvs: true,
  setupFiles: ["tests/setup/quiet.ts"],
  // Only what hangs runs into these: a slow machine that does other work as well is no fault of a test.
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...strict,
          name: "unit",
          include: ["app/**/*.test.ts", "tests/architecture/**/*.test.ts", "seeds/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...strict,
          name: "integration",
          include: ["tests/integration/**/*.test.ts", "tests/routes/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles: [...strict.setupFiles, "tests/setup/database.ts"],
          maxWorkers: 2,
        },
      },
    ],
  },
});
