import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#app/platform/local-day.ts";
import {
  amountOf,
  faultOfPeriod,
  leftOfCap,
  nextPeriod,
  type RoyaltyTerms,
  royaltyOn,
  type StandingStatement,
  yearOf,
} from "./royalty-rules.ts";

const terms: RoyaltyTerms = {
  base: "net_revenue",
  percent: 3,
  capVnd: 60_000_000n,
  startsOn: "2026-02-10",
  endsOn: "2028-02-09",
};
const today = "2027-12-31";
const stated = (from: string, to: string, amountVnd = 0n) => ({ from, to, amountVnd });

describe("the amount", () => {
  test("is the rate of the base less deductions, in whole ₫", () => {
    expect(royaltyOn(1_000_000_000n, 100_000_000n, 3)).toBe(27_000_000n);
    expect(royaltyOn(100n, 0n, 0.5)).toBe(1n);
    expect(royaltyOn(98n, 0n, 0.5)).toBe(0n);
    expect(royaltyOn(1_000_000_000_000n, 0n, 2.35)).toBe(23_500_000_000n);
    expect(royaltyOn(10n, 25n, 50)).toBe(0n);
  });

  test("stops at what the year's cap leaves; the next year has its own", () => {
    const before = [stated("2026-02-10", "2026-06-30", 50_000_000n)];
    const big = { grossVnd: 2_000_000_000n, deductionsVnd: 0n };
    expect(amountOf(terms, before, { from: "2026-07-01", ...big })).toBe(10_000_000n);
    expect(amountOf(terms, before, { from: "2027-02-10", ...big })).toBe(60_000_000n);
    expect(leftOfCap({ ...terms, capVnd: null }, before, "2026-07-01")).toBeNull();
  });
});

describe("a period", () => {
  const fault = (from: string, to: string, standing: StandingStatement[] = []) =>
    faultOfPeriod(terms, standing, { from, to }, today)?.key ?? null;

  test("lies in the term, is over, and is stated once", () => {
    expect(fault("2026-02-10", "2026-03-31")).toBeNull();
    expect(fault("2026-02-09", "2026-03-31")).toBe("deals.period_outside_term");
    expect(fault("2026-03-31", "2026-03-30")).toBe("deals.ends_before_start");
    expect(fault("2027-12-01", "2028-01-01")).toBe("deals.date_in_future");
    expect(fault("2027-01-01", "2027-03-31")).toBe("deals.period_over_year");
    const one = [stated("2026-04-01", "2026-06-30")];
    expect(fault("2026-06-30", "2026-07-31", one)).toBe("deals.period_stated");
    expect(fault("2026-07-01", "2026-07-31", one)).toBeNull();
    expect(
      faultOfPeriod(terms, [], { from: "2028-02-01", to: "2028-02-10" }, "2029-01-01"),
    ).toEqual({ field: "to", key: "deals.period_outside_term" });
  });

  test("the next one fills the first gap, quarter by quarter", () => {
    expect(nextPeriod(terms, [])).toEqual({ from: "2026-02-10", to: "2026-03-31" });
    expect(nextPeriod(terms, [stated("2026-02-10", "2026-03-31")])).toEqual({
      from: "2026-04-01",
      to: "2026-06-30",
    });
    expect(nextPeriod(terms, [stated("2026-03-01", "2026-03-31")])?.to).toBe("2026-02-28");
    expect(nextPeriod(terms, [stated("2026-02-10", "2028-02-09")])).toBeNull();
  });
});

test("whatever is stated, years stay under the cap, no day is stated twice, nothing is negative", () => {
  const attempt = fc.record({
    start: fc.integer({ min: -40, max: 760 }),
    days: fc.integer({ min: -5, max: 200 }),
    grossVnd: fc.bigInt({ min: 0n, max: 10_000_000_000n }),
    deductionsVnd: fc.bigInt({ min: 0n, max: 10_000_000_000n }),
    suggested: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const standing: StandingStatement[] = [];
      for (const { start, days, grossVnd, deductionsVnd, suggested } of attempts) {
        const from = addDays(terms.startsOn, start);
        const typed = { from, to: addDays(from, days) };
        const period = suggested ? nextPeriod(terms, standing) : typed;
        if (!period) continue;
        const no = faultOfPeriod(terms, standing, period, today);
        if (suggested && period.to <= today)
          expect(no, "what is suggested can be stated").toBeNull();
        if (no) continue;
        const amountVnd = amountOf(terms, standing, { from: period.from, grossVnd, deductionsVnd });
        expect(amountVnd >= 0n).toBe(true);
        standing.push({ ...period, amountVnd });
      }
      for (const year of [0, 1]) {
        const sum = standing
          .filter(({ from }) => yearOf(terms, from) === year)
          .reduce((all, one) => all + one.amountVnd, 0n);
        expect(sum <= (terms.capVnd ?? 0n)).toBe(true);
      }
      const sorted = [...standing].sort((a, b) => a.from.localeCompare(b.from));
      sorted.forEach((one, index) => {
        const before = sorted[index - 1];
        if (before) expect(before.to < one.from).toBe(true);
      });
    }),
    { numRuns: 200, seed: 20_261_122 },
  );
});
