import { expect, test } from "vitest";
import { draftTerms } from "./draft-terms.ts";
import { forecastOf } from "./forecast.ts";
import { listedTerms } from "./terms.ts";

const known = listedTerms({
  title: "Máy sấy",
  transferForms: ["subscription"],
  priceVnd: 5_000_000,
  priceUnit: "month",
  support: "",
  warrantyMonths: null,
});

test("a half-typed form is read as far as it goes", () => {
  const terms = draftTerms(
    {
      termMonths: "24",
      royaltyPercent: "2,5",
      expectedBaseVnd: "1.000.000.000",
      supportYearlyVnd: "abc",
      milestones: [
        { title: "Ký", amountVnd: "120 triệu", dueOn: "" },
        { title: "Lắp", amountVnd: "-5", dueOn: "2026-13-01x" },
        { title: "", amountVnd: "", dueOn: "" },
      ],
    },
    known,
  );
  expect(terms).toMatchObject({
    termMonths: 24,
    royaltyPercent: 2.5,
    expectedBaseVnd: 1_000_000_000,
    supportYearlyVnd: null,
  });
  expect(terms.milestones.map(({ amountVnd }) => amountVnd)).toEqual([120_000_000, 0]);
  expect(forecastOf(terms, "2026-11-22").total.royalty.base).toBe(50_000_000);
});

test("a stored sheet is its own draft; nonsense is an empty one", () => {
  expect(draftTerms(known, known).milestones).toHaveLength(1);
  expect(draftTerms("x", known).milestones).toEqual([]);
});
