import { expect, test } from "vitest";
import type { Adoption } from "./model.ts";
import { adoptionFor, mayOpenDeal } from "./policy.ts";

const since = new Date("2026-01-10T02:00:00Z");
const adoption: Adoption = {
  dealId: "d",
  code: "GD-2026-0001",
  parentId: null,
  organisationId: "buyer",
  sellerId: "seller",
  industry: "G47",
  inUseSince: since,
  sites: 1,
  places: [{ key: "p", name: "Lan Mây Cầu Giấy", wardCode: "00166", since }],
  grade: "B",
  gainPercent: null,
};
const reader = (organisationId: string, more = {}) => ({
  organisationId,
  kind: "enterprise",
  owns: false,
  ...more,
});

test("names of places are for the sides, staff and the owner; the ward is for everybody", () => {
  const named = (who: ReturnType<typeof reader> | null) => adoptionFor(who, adoption).places[0];
  for (const who of [
    reader("buyer"),
    reader("seller"),
    reader("o", { kind: "operator" }),
    reader("o", { kind: "city" }),
    reader("o", { owns: true }),
  ]) {
    expect(named(who)?.name).toBe("Lan Mây Cầu Giấy");
  }
  for (const who of [null, reader("other")]) {
    expect(named(who)).toMatchObject({ name: null, wardCode: "00166" });
  }
});

test("owning the listing opens no deal of others", () => {
  expect(mayOpenDeal(reader("o", { owns: true }), adoption)).toBe(false);
  expect(mayOpenDeal(reader("buyer"), adoption)).toBe(true);
  expect(mayOpenDeal(null, adoption)).toBe(false);
});
