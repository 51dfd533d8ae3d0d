import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { challengeLife } from "#app/challenges/rules.ts";
import { transitionNames } from "#app/deals/pipeline-model.ts";
import words from "#app/i18n/messages/vi/audit.json" with { type: "json" };
import { listingLife } from "#app/listings/rules.ts";

const app = join(import.meta.dirname, "..");

function commands(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : commands(path);
    return entry.name.endsWith(".server.ts") ? [path] : [];
  });
}

const known = words.actions as Record<string, Record<string, string>>;
const missing = (actions: readonly string[]) =>
  [...new Set(actions)].filter((action) => {
    const [room = "", name = ""] = action.split(".");
    return !known[room]?.[name];
  });

test("every action a command records has its words", () => {
  const recorded = commands(app).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/action: "([a-z_]+\.[a-z_]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  expect(recorded.length).toBeGreaterThan(40);
  expect(missing(recorded)).toEqual([]);
});

test("so has everything it records it of", () => {
  const subjects = commands(app).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/subjectType: "([a-z_]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  expect([...new Set(subjects)].filter((type) => !(type in words.subjects))).toEqual([]);
});

test("so has every step of the pipeline that moves a deal", () => {
  const steps = transitionNames.filter((name) => !name.includes("milestone"));
  expect(missing(steps.map((name) => `deal.${name}`))).toEqual([]);
});

test("so has every move of a listing's and of a problem's life", () => {
  expect(missing(Object.keys(listingLife).map((move) => `listing.${move}`))).toEqual([]);
  expect(missing(Object.keys(challengeLife).map((move) => `challenge.${move}`))).toEqual([]);
});
