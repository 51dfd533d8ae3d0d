import { expect, test } from "vitest";
import { isLate } from "./promise.ts";
import { builtInEntries, calendarOf } from "./rules.ts";

test("what was promised is counted in working days: a weekend keeps nobody waiting", () => {
  const calendar = calendarOf(builtInEntries);
  const friday = new Date("2026-11-20T03:00:00Z");
  expect(isLate("listings", friday, new Date("2026-11-23T09:00:00Z"), calendar)).toBe(false);
  expect(isLate("listings", friday, new Date("2026-11-25T09:00:00Z"), calendar)).toBe(true);
  expect(isLate("organisations", friday, new Date("2026-11-25T09:00:00Z"), calendar)).toBe(false);
  expect(isLate("organisations", null, new Date("2027-11-25T09:00:00Z"), calendar)).toBe(false);
});
