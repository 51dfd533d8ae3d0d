import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forecastOf, scenarios } from "./forecast.ts";
import { listedTerms, type Terms } from "./terms.ts";

const start = "2026-11-22";
const terms: Terms = {
  ...listedTerms({
    title: "Máy sấy",
    transferForms: ["non_exclusive_licence"],
    priceVnd: 0,
    priceUnit: "once",
    support: "",
    warrantyMonths: 18,
  }),
  termMonths: 30,
  milestones: [
    { title: "Ký", deliverable: "", amountVnd: 100_000_000, dueOn: null },
    { title: "Lắp", deliverable: "", amountVnd: 200_000_000, dueOn: "2026-12-31" },
    { title: "Nghiệm thu", deliverable: "", amountVnd: 50_000_000, dueOn: "2027-12-01" },
  ],
  royaltyBase: "net_revenue",
  royaltyPercent: 3,
  royaltyCapVnd: 40_000_000,
  expectedBaseVnd: 1_000_000_000,
  supportYearlyVnd: 12_000_000,
};

describe("a forecast", () => {
  const forecast = forecastOf(terms, start, 2);

  test("milestones fall in the year they are due, undated ones in the first", () => {
    expect(forecast.years.map(({ fees }) => fees)).toEqual([300_000_000, 50_000_000, 0]);
  });

  test("royalties follow the scenario, capped each year, the last half year by half", () => {
    expect(forecast.years.map(({ royalty }) => royalty)).toEqual([
      { low: 15_000_000, base: 30_000_000, high: 40_000_000 },
      { low: 15_000_000, base: 30_000_000, high: 40_000_000 },
      { low: 7_500_000, base: 15_000_000, high: 20_000_000 },
    ]);
  });

  test("paid support begins when the warranty ends", () => {
    expect(forecast.years.map(({ support }) => support)).toEqual([0, 6_000_000, 6_000_000]);
  });

  test("the commission is kept from the seller's milestones only", () => {
    expect(forecast.total.commission).toBe(7_000_000);
    expect(forecast.total.paid.base).toBe(350_000_000 + 75_000_000 + 12_000_000);
    expect(forecast.total.received.base).toBe(forecast.total.paid.base - 7_000_000);
  });

  test("says what it does not know and where it stops", () => {
    expect(forecastOf({ ...terms, expectedBaseVnd: null }, start).royaltyUnknown).toBe(true);
    const open = forecastOf({ ...terms, termMonths: null }, start);
    expect([open.months, open.cut]).toEqual([120, true]);
  });

  test("a sheet that carries its commission keeps it whatever the rule says now", () => {
    expect(forecastOf({ ...terms, commissionPercent: 1 }, start, 5).commissionPercent).toBe(1);
  });
});

test("totals are the sum of the years, scenarios are in order, and no ₫ is lost", () => {
  const vnd = fc.integer({ min: 0, max: 100_000_000_000 });
  const day = fc.option(fc.constantFrom("2025-01-01", "2026-12-01", "2029-06-30", "2090-01-01"));
  const sheet = fc.record({
    termMonths: fc.option(fc.integer({ min: 1, max: 600 })),
    warrantyMonths: fc.nat(60),
    royaltyPercent: fc.option(fc.integer({ min: 0, max: 50 })),
    royaltyCapVnd: fc.option(vnd),
    expectedBaseVnd: fc.option(vnd),
    supportYearlyVnd: fc.option(vnd),
    milestones: fc.array(
      fc.record({
        title: fc.constant("m"),
        deliverable: fc.constant(""),
        amountVnd: vnd,
        dueOn: day,
      }),
    ),
  });
  fc.assert(
    fc.property(sheet, fc.integer({ min: 0, max: 10 }), (typed, percent) => {
      const { total, years } = forecastOf({ ...terms, ...typed }, start, percent);
      expect(total.fees).toBe(typed.milestones.reduce((sum, one) => sum + one.amountVnd, 0));
      expect(total.royalty.low).toBeLessThanOrEqual(total.royalty.base);
      expect(total.royalty.base).toBeLessThanOrEqual(total.royalty.high);
      for (const scenario of scenarios) {
        const paid = years.reduce((sum, year) => sum + year.paid[scenario], 0);
        expect(total.paid[scenario]).toBe(paid);
        expect(paid).toBe(total.fees + total.support + total.royalty[scenario]);
        expect(total.received[scenario]).toBe(paid - total.commission);
      }
    }),
  );
});
