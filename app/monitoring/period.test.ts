import { describe, expect, test } from "vitest";
import {
  comparisonOf,
  isoDay,
  lastDay,
  monthsOf,
  parseDay,
  parseMonth,
  periodOf,
  periodParams,
  type Preset,
  shareOfYear,
} from "./period.ts";

// 06:30 on 22 November in Vietnam, still the 21st in UTC.
const now = new Date("2026-11-21T23:30:00Z");
const choice = (period: Preset, more = {}) => ({ period, compare: "previous" as const, ...more });
const days = (period: { from: Date | null; to: Date } | null) =>
  period && [period.from && isoDay(period.from), isoDay(lastDay(period))];

describe("periodOf", () => {
  test.each([
    ["this_year", "2026-01-01"],
    ["last_12_months", "2025-11-23"],
    ["this_quarter", "2026-10-01"],
    ["this_month", "2026-11-01"],
    ["all", null],
  ] as const)("%s begins on %s and ends with today in Vietnam", (preset, from) => {
    expect(days(periodOf(choice(preset), now))).toEqual([from, "2026-11-22"]);
  });

  test("both ends of a custom period belong to it", () => {
    const period = periodOf(choice("custom", { from: "2026-02-01", to: "2026-02-28" }), now);
    expect(period.from?.toISOString()).toBe("2026-01-31T17:00:00.000Z");
    expect(period.to.toISOString()).toBe("2026-02-28T17:00:00.000Z");
  });
});

describe("comparisonOf", () => {
  test("the previous period is as long and ends the day before", () => {
    const asked = choice("custom", { from: "2026-03-01", to: "2026-03-31" });
    expect(days(comparisonOf(asked, periodOf(asked, now)))).toEqual(["2026-01-29", "2026-02-28"]);
  });

  test("the same days a year before", () => {
    const asked = { period: "this_quarter", compare: "last_year" } as const;
    expect(days(comparisonOf(asked, periodOf(asked, now)))).toEqual(["2025-10-01", "2025-11-22"]);
  });

  test("everything has nothing before it", () => {
    expect(comparisonOf(choice("all"), periodOf(choice("all"), now))).toBeNull();
  });
});

test("days and months that do not exist are refused", () => {
  expect(parseDay("2026-02-29")).toBeNull();
  expect(parseDay("2026-2-1")).toBeNull();
  expect(parseDay(undefined)).toBeNull();
  expect(parseMonth("2026-13")).toBeNull();
  expect(days(parseMonth("2024-02"))).toEqual(["2024-02-01", "2024-02-29"]);
});

test("months run from the first with anything in it to the last of the period", () => {
  const year = periodOf(choice("this_year"), now);
  expect(monthsOf(year, "2026-09", 12)).toEqual(["2026-09", "2026-10", "2026-11"]);
  expect(monthsOf(year, "2025-01", 12)).toHaveLength(11);
  expect(monthsOf(periodOf(choice("all"), now), "2024-01", 3)).toEqual([
    "2026-09",
    "2026-10",
    "2026-11",
  ]);
  expect(monthsOf(periodOf(choice("all"), now), null, 3)).toEqual([]);
});

test("what stands by itself is left out of the address", () => {
  expect(periodParams(choice("this_year"))).toEqual({});
  expect(periodParams({ period: "custom", from: "2026-01-01", compare: "none" })).toEqual({
    period: "custom",
    from: "2026-01-01",
    compare: "none",
  });
});

test("today counts as over", () => {
  expect(shareOfYear(now)).toBeCloseTo(326 / 365, 6);
});
