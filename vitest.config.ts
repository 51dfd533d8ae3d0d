import { defineConfig } from "vitest/config";

// Far from UTC and with a half hour, so that a test that leans on the machine's zone fails everywhere.
process.env.TZ = "Asia/Kolkata";

const strict = { restoreMocks: true, unstubEnvs: true, setupFiles: ["tests/setup/quiet.ts"] };

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...strict,
          name: "unit",
          // Properties over hundreds of cases, on a machine that does other work as well.
          testTimeout: 30_000,
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
