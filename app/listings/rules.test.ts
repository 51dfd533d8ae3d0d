import { describe, expect, test } from "vitest";
import { emptyContent, type ListingContent, listingStates } from "./model.ts";
import {
  clockLimits,
  confirmationOf,
  decideEdit,
  decideMove,
  decideReview,
  firmTermsHold,
  type ListingMove,
  listingLife,
  missingBeforeSubmission,
  movesFrom,
  reviewChecks,
} from "./rules.ts";

const moves = Object.keys(listingLife) as ListingMove[];

describe("a listing's life", () => {
  test.each(listingStates)(
    "from %s only the listed moves are possible, by the right one",
    (state) => {
      for (const move of moves) {
        for (const by of ["owner", "operator", "clock"] as const) {
          const decided = decideMove(state, move, by);
          const { by: right, from, to } = listingLife[move];
          if (by !== right) expect(decided).toMatchObject({ ok: false, refusal: { status: 403 } });
          else if (from.includes(state)) expect(decided).toEqual({ ok: true, value: to });
          else expect(decided).toMatchObject({ ok: false, refusal: { status: 409 } });
        }
      }
    },
  );

  test("every state can be reached and only archived has no way out", () => {
    const reached = new Set(["draft", ...moves.map((move) => listingLife[move].to)]);
    expect([...reached].sort()).toEqual([...listingStates].sort());
    const stuck = listingStates.filter(
      (state) => !moves.some((m) => listingLife[m].from.includes(state)),
    );
    expect(stuck).toEqual(["archived"]);
  });

  test("movesFrom lists what an owner may do", () => {
    expect(movesFrom("published", "owner")).toEqual(["pause", "confirm", "archive"]);
    expect(movesFrom("in_review", "owner")).toEqual(["take_back"]);
  });
});

describe("decideEdit", () => {
  test("drafts are written in place, published listings in a revision", () => {
    expect(decideEdit("draft", null)).toEqual({ ok: true, value: "content" });
    expect(decideEdit("changes_requested", null)).toEqual({ ok: true, value: "content" });
    for (const state of ["published", "paused", "stale", "hidden"] as const) {
      expect(decideEdit(state, null)).toEqual({ ok: true, value: "revision" });
      expect(decideEdit(state, "changes_requested")).toEqual({ ok: true, value: "revision" });
    }
  });
  test("nothing is written while somebody reviews it, nor after archiving", () => {
    expect(decideEdit("in_review", null)).toMatchObject({ ok: false });
    expect(decideEdit("published", "in_review")).toMatchObject({ ok: false });
    expect(decideEdit("archived", null)).toMatchObject({ ok: false });
  });
});

describe("decideReview", () => {
  const scores = (problem: number, evidence: number, terms: number, completeness: number) => ({
    problem,
    evidence,
    terms,
    completeness,
  });
  const facts = { checks: reviewChecks, ownerVerified: true, reasons: "" };
  const reasons = "Thiếu bằng chứng đo tại hiện trường";

  test("10 of 20 with no zero publishes", () => {
    expect(decideReview({ ...facts, scores: scores(3, 3, 2, 2) })).toEqual({
      ok: true,
      value: "publish",
    });
  });
  test.each([
    ["nine points", scores(3, 2, 2, 2)],
    ["a zero", scores(5, 5, 5, 0)],
  ])("%s returns, and only with reasons", (_what, given) => {
    expect(decideReview({ ...facts, scores: given })).toMatchObject({
      ok: false,
      refusal: { fields: { reasons: "listings.reasons_needed" } },
    });
    expect(decideReview({ ...facts, scores: given, reasons })).toEqual({
      ok: true,
      value: "return",
    });
  });
  test("an open check returns as well", () => {
    const checks = reviewChecks.slice(1);
    expect(decideReview({ ...facts, checks, scores: scores(5, 5, 5, 5), reasons })).toEqual({
      ok: true,
      value: "return",
    });
  });
  test("an unverified owner is not published, but can be returned", () => {
    const unverified = { ...facts, ownerVerified: false };
    expect(decideReview({ ...unverified, scores: scores(5, 5, 5, 5) })).toMatchObject({
      ok: false,
      refusal: { status: 422, key: "listings.owner_not_verified" },
    });
    expect(decideReview({ ...unverified, scores: scores(1, 1, 1, 1), reasons }).ok).toBe(true);
  });
});

describe("missingBeforeSubmission", () => {
  const files = { images: 0, evidence: 0, annex: 0 };
  const full: ListingContent = {
    ...emptyContent("technology"),
    title: { vi: "Dây chuyền sấy thăng hoa", en: null },
    summary: { vi: "60 kg quả tươi thành 10 kg hàng khô.", en: null },
    problem: { vi: "Quả chín rộ trong 40 ngày, giá rớt.", en: null },
    description: {
      vi: "Buồng sấy năm khay, bẫy lạnh âm 45 độ, bơm chân không hai cấp, lắp sẵn.",
      en: null,
    },
    scienceFields: ["2.3"],
    industries: ["C10"],
    trl: 8,
    trlEvidence: { vi: "1.140 mẻ tại sáu nơi", en: null },
    ip: [{ type: "trade_secret", status: "none", number: null }],
    transferForms: ["purchase"],
    price: { mode: "open_to_offers", minVnd: null, maxVnd: null, unit: "once" },
    support: { vi: "Lắp đặt, đào tạo", en: null },
  };

  test("nothing is missing in a full listing, English stays optional", () => {
    expect(missingBeforeSubmission(full, files)).toEqual([]);
  });
  test("an empty draft names every section", () => {
    const sections = new Set(
      missingBeforeSubmission(emptyContent("technology"), files).map((item) => item.section),
    );
    expect([...sections]).toEqual(["identity", "benefit", "ip", "terms"]);
  });
  test("TRL 5 and above needs evidence in words or as a file", () => {
    const bare = { ...full, trlEvidence: { vi: "", en: null } };
    expect(missingBeforeSubmission(bare, files).map((item) => item.key)).toEqual(["trl_evidence"]);
    expect(missingBeforeSubmission(bare, { ...files, evidence: 1 })).toEqual([]);
    expect(missingBeforeSubmission({ ...bare, trl: 4 }, files)).toEqual([]);
  });
  test("a solution needs a category instead of science field, TRL and rights", () => {
    const solution = { ...full, kind: "solution" as const, scienceFields: [], trl: null, ip: [] };
    expect(missingBeforeSubmission(solution, files).map((item) => item.key)).toEqual([
      "solution_categories",
    ]);
  });
  test("a granted right needs its number, a priced mode its amount", () => {
    const granted = { type: "invention_patent", status: "granted", number: null };
    const price = {
      mode: "indicative" as const,
      minVnd: null,
      maxVnd: null,
      unit: "once" as const,
    };
    const keys = missingBeforeSubmission({ ...full, ip: [granted], price }, files).map(
      (m) => m.key,
    );
    expect(keys).toEqual(["ip_number", "price"]);
  });
});

test("firm terms need a firm price with an amount", () => {
  const price = { mode: "firm" as const, minVnd: 5, maxVnd: 5, unit: "month" as const };
  expect(firmTermsHold({ price })).toBe(true);
  expect(firmTermsHold({ price: { ...price, minVnd: null } })).toBe(false);
  expect(firmTermsHold({ price: { ...price, mode: "indicative" } })).toBe(false);
});

test("the clock reminds at 75 days, marks stale at 90, hides at 120", () => {
  const limits = clockLimits(new Date("2026-11-22T00:00:00Z"));
  expect(limits.remind.toISOString()).toBe("2026-09-08T00:00:00.000Z");
  expect(limits.stale.toISOString()).toBe("2026-08-24T00:00:00.000Z");
  expect(limits.hide.toISOString()).toBe("2026-07-25T00:00:00.000Z");
});

test("only a listing that waits to be confirmed again is overdue", () => {
  const overdue = listingStates.filter((state) => confirmationOf(state) === "overdue");
  expect(overdue).toEqual(listingStates.filter((state) => /^(stale|hidden)$/.test(state)));
  expect(confirmationOf("paused")).toBeNull();
  expect(confirmationOf("archived")).toBeNull();
  expect(confirmationOf("published")).toBe("fresh");
});
