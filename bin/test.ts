/**
 * npm test: everything that must hold before a change lands, in one command. Every step counts; the last
 * line says how many passed and failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.ts";

const root = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "nhip-cau-reports-"));
const only = process.argv.slice(2);

interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads counts from the report the command wrote; without it the step counts as one. */
  count?: () => Outcome;
}

const vitestReport = (name: string) => join(reports, `${name}.json`);

function vitestCounts(name: string): Outcome {
  const report = JSON.parse(readFileSync(vitestReport(name), "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
  };
  const brokenSuites = report.numFailedTests === 0 ? report.numFailedTestSuites : 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenSuites };
}

function playwrightCounts(): Outcome {
  const report = JSON.parse(readFileSync(join(reports, "browser.json"), "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors.length > 0 ? 1 : 0) };
}

const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestReport(project)}`,
  ],
  count: () => vitestCounts(project),
});

const steps: Step[] = [
  { name: "format and lint", command: ["biome", "check", "."] },
  { name: "route types", command: ["react-router", "typegen"] },
  { name: "types", command: ["tsc"] },
  { name: "unused code and dependencies", command: ["knip"] },
  vitest("unit"),
  { name: "build", command: ["react-router", "build"] },
  vitest("integration"),
  {
    name: "browser journeys",
    command: ["playwright", "test"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, "browser.json") },
    count: playwrightCounts,
  },
];

const total: Outcome = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const step of steps) {
  if (only.length > 0 && !only.some((word) => step.name.includes(word))) continue;
  console.log(`\n== ${step.name}`);
  const began = Date.now();
  const chromium = step.name === "browser journeys" ? { CHROMIUM: findChromium() } : {};
  const [program = "", ...args] = step.command;
  const done = spawnSync(join(root, "node_modules/.bin", program), args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...chromium, ...step.env },
  });
  const outcome = outcomeOf(step, done.status === 0);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed > 0) failures.push(step.name);
  console.log(`== ${step.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function outcomeOf(step: Step, succeeded: boolean): Outcome {
  try {
    const counted = step.count?.() ?? { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
    // A run that crashed after its last test is a failure whatever its report says.
    return !succeeded && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
