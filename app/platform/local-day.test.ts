import { expect, test } from "vitest";
import { localDay } from "./local-day.ts";

test.each([
  ["2026-11-22T16:59:59Z", "2026-11-22"],
  ["2026-11-22T17:00:00Z", "2026-11-23"],
  ["2026-12-31T17:30:00Z", "2027-01-01"],
])("at %s it is %s in Vietnam", (moment, day) => {
  expect(localDay(new Date(moment))).toBe(day);
});
