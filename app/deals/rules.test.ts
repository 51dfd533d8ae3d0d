import { describe, expect, test } from "vitest";
import {
  addMonths,
  type GradeFacts,
  gradeOf,
  groundsOf,
  obligationsEnd,
  replyMarks,
  sitesOf,
} from "./rules.ts";

const nothing: GradeFacts = {
  origin: "listing_request",
  attestedByBoth: false,
  contested: false,
  attesterVerified: true,
  signedDocumentHash: null,
  valueVnd: null,
  matchedVnd: 0n,
  registrationNumber: null,
};

describe("evidence grade", () => {
  test("the best that holds, and none while there is nothing to grade", () => {
    const value = { attestedByBoth: true, valueVnd: 100n };
    expect(gradeOf(nothing)).toBeNull();
    expect(gradeOf({ ...nothing, origin: "declared" })).toBe("E");
    expect(gradeOf({ ...nothing, ...value })).toBe("D");
    expect(gradeOf({ ...nothing, ...value, signedDocumentHash: "f" })).toBe("C");
    expect(gradeOf({ ...nothing, ...value, matchedVnd: 100n })).toBe("B");
    expect(gradeOf({ ...nothing, ...value, matchedVnd: 1n, registrationNumber: "7" })).toBe("A");
  });

  test("money for a part of the value proves no more than the paper does", () => {
    expect(gradeOf({ ...nothing, attestedByBoth: true, valueVnd: 100n, matchedVnd: 99n })).toBe(
      "D",
    );
  });

  test("it falls again when money is given back", () => {
    const paid = { ...nothing, attestedByBoth: true, valueVnd: 100n };
    expect(gradeOf({ ...paid, matchedVnd: 100n })).toBe("B");
    expect(gradeOf({ ...paid, matchedVnd: 60n })).toBe("D");
  });

  test("its grounds say what would raise it, the strongest first", () => {
    const rises = (facts: Partial<typeof nothing>) => groundsOf({ ...nothing, ...facts }).rises;
    expect(rises({ origin: "declared" })).toEqual(["register", "pay", "file", "attest"]);
    expect(rises({ valueVnd: 100n, signedDocumentHash: "f" })).toEqual(["register", "pay"]);
    expect(rises({ registrationNumber: "7" })).toEqual([]);
    expect(rises({ origin: "declared", contested: true })).toEqual([]);
    const unverified = {
      origin: "declared",
      attestedByBoth: true,
      attesterVerified: false,
    } as const;
    expect(groundsOf({ ...nothing, ...unverified })).toMatchObject({
      grade: "E",
      attested: "unverified",
    });
  });
});

describe("obligations", () => {
  const delivered = {
    state: "delivered" as const,
    stateSince: new Date("2026-03-10T03:00:00Z"),
    signedAt: new Date("2026-01-10T03:00:00Z"),
    deliveredAt: new Date("2026-03-10T03:00:00Z"),
    commercialisedAt: null,
    warrantyMonths: 24,
    termMonths: 120,
    royaltyPercent: null,
    yearReported: false,
  };

  test("the last of warranty, first year and royalties", () => {
    expect(obligationsEnd(delivered)).toEqual(new Date("2028-03-10T03:00:00Z"));
    expect(obligationsEnd({ ...delivered, warrantyMonths: 0 })).toEqual(
      new Date("2027-04-09T03:00:00Z"),
    );
    const reported = { ...delivered, warrantyMonths: 0, yearReported: true };
    expect(obligationsEnd({ ...reported, state: "commercialised" })).toEqual(delivered.deliveredAt);
    expect(obligationsEnd({ ...delivered, royaltyPercent: 3 })).toEqual(
      new Date("2036-02-09T03:00:00Z"),
    );
    expect(obligationsEnd({ ...delivered, state: "in_delivery" })).toBeNull();
  });

  test("evidence that was withdrawn late leaves a month to report again", () => {
    const fallen = { ...delivered, stateSince: new Date("2029-06-01T03:00:00Z") };
    expect(obligationsEnd(fallen)).toEqual(new Date("2029-07-01T03:00:00Z"));
  });

  test("sites count while a report of use stands", () => {
    const use = { kind: "use" as const, sites: 2 };
    const more = { kind: "replication" as const, sites: 3 };
    expect(sitesOf([use, more, { kind: "result_6_months", sites: 9 }])).toBe(5);
    expect(sitesOf([more])).toBe(0);
  });

  test("months end on the last day of shorter ones, in Vietnam's days", () => {
    expect(addMonths(new Date("2026-01-31T03:00:00Z"), 1)).toEqual(
      new Date("2026-02-28T03:00:00Z"),
    );
    // 20:00 UTC is already the next day in Vietnam.
    expect(addMonths(new Date("2026-01-30T20:00:00Z"), 1)).toEqual(
      new Date("2026-02-27T20:00:00Z"),
    );
  });
});

test("the reply clock reminds the seller twice and then alerts the operator", () => {
  expect(replyMarks({ remindAtHours: [24, 72], alertAfterDays: 5 })).toEqual([
    { hours: 24, tell: "seller" },
    { hours: 72, tell: "seller" },
    { hours: 120, tell: "operator" },
  ]);
});
