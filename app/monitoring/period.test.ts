import { describe, expect, test } from "vitest";
import { localDay } from "#app/platform/local-day.ts";
import {
  addMonths,
  comparedSpan,
  isDay,
  momentsOf,
  monthsOf,
  shareOfYear,
  spanOf,
  wholeMonths,
  withinMonth,
} from "./period.ts";

const own = { from: "2026-03-10", to: "2026-03-19" };
const span = (name: Parameters<typeof spanOf>[0], today = "2026-11-22") => spanOf(name, today, own);

describe("periods", () => {
  test("a day begins at midnight in Vietnam, whatever the machine's zone", () => {
    expect(localDay(new Date("2026-11-21T16:59:59Z"))).toBe("2026-11-21");
    expect(localDay(new Date("2026-11-21T17:00:00Z"))).toBe("2026-11-22");
    const { from, before } = momentsOf({ from: "2026-11-01", to: "2026-11-30" });
    expect(from.toISOString()).toBe("2026-10-31T17:00:00.000Z");
    expect(before.toISOString()).toBe("2026-11-30T17:00:00.000Z");
  });

  test("named periods end today", () => {
    expect(span("months12")).toEqual({ from: "2025-12-01", to: "2026-11-22" });
    expect(span("year")).toEqual({ from: "2026-01-01", to: "2026-11-22" });
    expect(span("quarter")).toEqual({ from: "2026-10-01", to: "2026-11-22" });
    expect(span("month")).toEqual({ from: "2026-11-01", to: "2026-11-22" });
    expect(span("custom")).toEqual(own);
  });

  test("a comparison has the same length and never a day that does not exist", () => {
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(comparedSpan("month", span("month"), "previous")).toEqual({
      from: "2026-10-01",
      to: "2026-10-22",
    });
    expect(comparedSpan("custom", own, "previous")).toEqual({
      from: "2026-02-28",
      to: "2026-03-09",
    });
    expect(comparedSpan("custom", own, "last_year")).toEqual({
      from: "2025-03-10",
      to: "2025-03-19",
    });
    expect(comparedSpan("all", span("all"), "previous")).toBeNull();
    expect(comparedSpan("year", span("year"), "none")).toBeNull();
  });

  test("days and months", () => {
    expect(isDay("2026-02-28")).toBe(true);
    expect(isDay("2026-02-30")).toBe(false);
    expect(isDay("26-2-3")).toBe(false);
    expect(monthsOf({ from: "2025-12-05", to: "2026-02-01" })).toEqual([
      "2025-12",
      "2026-01",
      "2026-02",
    ]);
    expect(withinMonth(own, "2026-03")).toEqual(own);
    expect(withinMonth(own, "2026-04")).toBeNull();
    expect(withinMonth({ from: "2026-01-05", to: "2026-03-02" }, "2026-03")).toEqual({
      from: "2026-03-01",
      to: "2026-03-02",
    });
    expect(wholeMonths({ from: "2026-01-05", to: "2026-02-02" })).toEqual({
      from: "2026-01-01",
      to: "2026-02-28",
    });
    expect(shareOfYear("2026-12-31")).toBe(1);
  });
});
