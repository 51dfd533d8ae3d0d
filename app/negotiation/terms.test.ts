import { expect, test } from "vitest";
import { listedTerms, type Terms, termsValue } from "./terms.ts";
import { termsDifference } from "./terms-difference.ts";

const before: Terms = {
  form: "non_exclusive_licence",
  exclusivity: "exclusive",
  territory: "Trong nước",
  fieldOfUse: "",
  termMonths: 120,
  sublicensing: "none",
  priceMethod: "instalments",
  milestones: [
    { title: "Giao thiết kế", deliverable: "", amountVnd: 120_000_000, dueOn: null },
    { title: "Lắp đặt", deliverable: "", amountVnd: 300_000_000, dueOn: "2026-12-01" },
  ],
  royaltyBase: "net_revenue",
  royaltyPercent: 2,
  royaltyCapVnd: null,
  support: "",
  trainingDays: 5,
  warrantyMonths: 24,
  disputeBody: "mediation_then_arbitration",
  note: "",
};

test("only what changed, in figures that can be said", () => {
  const after: Terms = {
    ...before,
    exclusivity: "non_exclusive",
    milestones: [
      { title: "Giao thiết kế", deliverable: "", amountVnd: 165_000_000, dueOn: null },
      { title: "Lắp đặt", deliverable: "", amountVnd: 300_000_000, dueOn: "2026-12-01" },
    ],
    royaltyPercent: 3,
    royaltyCapVnd: 60_000_000,
    trainingDays: 8,
    warrantyMonths: 18,
    fieldOfUse: "Trái cây",
    termMonths: null,
  };
  const { changed, same } = termsDifference(before, after);
  expect(Object.fromEntries(changed.map(({ name, changes }) => [name, changes]))).toEqual({
    exclusivity: [{ key: "exclusive_removed" }],
    fieldOfUse: [{ key: "added" }],
    term: [{ key: "changed" }],
    fee: [{ key: "more_vnd", amount: 45_000_000 }],
    royalty: [{ key: "more_points", amount: 1 }, { key: "cap_added" }],
    milestones: [{ key: "milestone_more_vnd", amount: 45_000_000, number: 1 }],
    training: [{ key: "more_days", amount: 3 }],
    warranty: [{ key: "less_months", amount: 6 }],
  });
  expect(changed.length + same.length).toBe(18);
  expect(termsDifference(before, before).changed).toEqual([]);
});

test("the value is the sum of the milestones; royalties come on top", () => {
  expect(termsValue(before)).toBe(420_000_000n);
});

test("a subscription by the month is agreed for a year", () => {
  const listing = {
    title: "Truy xuất nguồn gốc",
    transferForms: ["subscription"],
    priceVnd: 2_000_000,
    priceUnit: "month" as const,
    support: "",
    warrantyMonths: null,
  };
  const terms = listedTerms(listing);
  expect(termsValue(terms)).toBe(24_000_000n);
  expect(terms).toMatchObject({ termMonths: 12, exclusivity: "non_exclusive" });
  expect(listedTerms({ ...listing, priceUnit: "once" }).termMonths).toBeNull();
});

test("changed milestones are told one by one", () => {
  const sheet = (milestones: Terms["milestones"]): Terms => ({ ...before, milestones });
  const one = { title: "Ký", deliverable: "", amountVnd: 100, dueOn: null };
  const two = { title: "Lắp", deliverable: "", amountVnd: 200, dueOn: "2026-12-01" };
  const { changed } = termsDifference(
    sheet([one, two]),
    sheet([{ ...one, amountVnd: 160 }, { ...two, dueOn: "2027-01-01", title: "Lắp máy" }, two]),
  );
  expect(changed.find(({ name }) => name === "milestones")?.changes).toEqual([
    { key: "milestone_more_vnd", amount: 60, number: 1 },
    { key: "milestone_moved", number: 2 },
    { key: "milestone_changed", number: 2 },
    { key: "milestone_added", number: 3 },
  ]);
});
