import { defineConfig } from "@playwright/test";
import { freePort } from "./bin/free-port.ts";

// One address a run; the workers inherit it from the process that read this file first.
process.env.E2E_PORT ??= String(await freePort());

const executablePath = process.env.CHROMIUM || undefined;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/exchange.setup.ts",
  // The journeys share one demo city; each makes its own records, two run side by side.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Only what hangs runs into these limits: a slow machine that does other work as well is no fault of a journey.
  timeout: 1_200_000,
  expect: { timeout: 45_000 },
  reporter: [["list"], ["json"]],
  outputDir: "test-results",
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 45_000,
    navigationTimeout: 90_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
