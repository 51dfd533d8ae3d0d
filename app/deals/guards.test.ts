import { describe, expect, test } from "vitest";
import {
  bare,
  HASH,
  now,
  past,
  type Role,
  readyFor,
  roles,
  soon,
} from "#tests/factories/deal-facts.ts";
import type { DealFacts } from "./deal-facts.ts";
import { nextClock } from "./next-clock.ts";
import { currentPipeline, faultsOf } from "./pipeline.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { decide } from "./transition.ts";

describe("guards", () => {
  const refusal = (facts: Partial<DealFacts>, name: TransitionName, role: Role, intent = {}) => {
    const [, ready] = readyFor(name, facts.state ?? "requested", role);
    const result = decide({ ...bare, ...facts }, name, roles[role], { ...ready, ...intent }, now);
    return result.ok ? null : result.refusal.key;
  };

  test("each stands in the way with its own words", () => {
    const valuedPath = {
      needsCertificate: false,
      needsValuation: true,
      prohibited: false,
      registerWithinDays: 90,
    };
    const offer = { id: "o", number: 1, side: "seller" as const, hash: HASH, validUntil: soon };
    expect([
      refusal({ state: "requested", firmTerms: false }, "accept_listed_terms", "seller"),
      refusal({ state: "in_discussion", hasAnnex: true }, "waive_nda", "seller"),
      refusal({ state: "negotiating", openOffer: offer }, "offer", "buyer"),
      refusal({ state: "negotiating", openOffer: offer }, "counter_offer", "seller"),
      refusal({ state: "negotiating", openOffer: offer }, "accept_offer", "buyer", { hash: "x" }),
      refusal(
        { state: "negotiating", openOffer: { ...offer, validUntil: past } },
        "accept_offer",
        "buyer",
      ),
      refusal(
        { state: "agreed", contractMissing: ["warranty"] },
        "confirm_contract",
        "buyer_signatory",
      ),
      refusal({ state: "agreed", contractMissing: null }, "confirm_contract", "buyer_signatory"),
      refusal(
        { state: "agreed", legal: { ...bare.legal, stateCapital: null } },
        "confirm_contract",
        "buyer_signatory",
      ),
      refusal({ state: "agreed", path: valuedPath }, "confirm_contract", "buyer_signatory"),
      refusal(
        { state: "agreed", path: valuedPath, valuedUntil: "2026-11-18" },
        "confirm_contract",
        "operator",
      ),
      refusal(
        { state: "signed", legal: { ...bare.legal, stateCapital: true } },
        "take_effect",
        "clock",
      ),
      refusal({ state: "in_delivery", disputed: true }, "release_milestone", "clock"),
      refusal({ state: "in_delivery" }, "release_milestone", "clock", {
        milestone: { state: "accepted", fundsMatched: false },
      }),
      refusal({ state: "in_delivery" }, "release_milestone", "clock", {
        milestone: { state: "delivered", fundsMatched: true },
      }),
      refusal(
        { state: "in_delivery", money: { allAccepted: false, open: true } },
        "complete_delivery",
        "system",
      ),
      refusal({ state: "delivered", money: { allAccepted: true, open: true } }, "close", "buyer"),
      refusal({ state: "commercialised", obligationsEndAt: soon }, "close", "clock"),
      refusal({ state: "commercialised", openClaims: 1 }, "close", "clock"),
      refusal({ state: "commercialised", royaltyUnstatedTo: "2026-09-30" }, "close", "buyer"),
      refusal({ state: "requested", disputed: true }, "raise_dispute", "buyer"),
    ]).toEqual([
      "deals.listed_terms_not_accepted",
      "deals.annex_needs_nda",
      "deals.offer_still_open",
      "deals.not_your_turn",
      "deals.offer_changed",
      "deals.offer_run_out",
      "deals.contract_incomplete",
      "deals.contract_incomplete",
      "deals.legal_path_open",
      "deals.valuation_missing",
      "deals.valuation_expired",
      "deals.needs_certificate",
      "deals.disputed",
      "deals.funds_not_matched",
      "deals.milestone_elsewhere",
      "deals.milestones_not_accepted",
      "deals.money_open",
      "deals.obligations_left",
      "deals.claim_open",
      "deals.royalty_unstated",
      "deals.disputed",
    ]);
  });

  test("a royalty is owed once its period is over and it is in use", () => {
    const closed = (facts: Parameters<typeof refusal>[0]) => refusal(facts, "close", "buyer");
    const running = "2026-12-31";
    expect(closed({ state: "commercialised", royaltyUnstatedTo: running })).toBeNull();
    expect(closed({ state: "delivered", royaltyUnstatedTo: "2026-09-30" })).toBeNull();
  });

  test("a report is answered by the other side and in time", () => {
    const report = { id: "r", kind: "use" as const, side: "buyer" as const, attestDueAt: soon };
    const facts = { state: "delivered" as const, pendingReports: [report] };
    expect(refusal(facts, "attest_report", "buyer")).toBe("deals.own_report");
    expect(refusal(facts, "attest_report", "seller")).toBeNull();
    expect(refusal(facts, "attest_report", "seller", { reportId: "else" })).toBe("deals.no_report");
    const late = { ...facts, pendingReports: [{ ...report, attestDueAt: past }] };
    expect(refusal(late, "attest_report", "seller")).toBe("deals.attest_too_late");
    const held = { ...late, heldSince: new Date(past.getTime() - 1) };
    expect(refusal(held, "attest_report", "seller"), "a dispute stops its clock").toBeNull();
    expect(refusal(facts, "report_use", "seller")).toBe("deals.report_waits");
    expect(refusal(late, "report_use", "seller")).toBeNull();
  });
});

describe("the clock", () => {
  const clock = (facts: Partial<DealFacts>) => nextClock({ ...bare, ...facts });
  const offer = { id: "o", number: 1, side: "seller" as const, hash: HASH, validUntil: soon };

  test("each timer counts from its own start", () => {
    expect(clock({ state: "requested" })).toEqual({
      name: "expire",
      at: new Date("2026-11-15T03:00:00Z"),
    });
    expect(clock({ state: "negotiating", openOffer: offer })).toEqual({
      name: "lapse_offer",
      at: soon,
    });
    expect(clock({ state: "negotiating" })).toBeNull();
    expect(clock({ state: "signed" })).toEqual({ name: "take_effect", at: bare.stateSince });
    expect(clock({ state: "signed", legal: { ...bare.legal, crossBorder: true } })).toBeNull();
    expect(clock({ state: "commercialised", obligationsEndAt: soon })).toEqual({
      name: "close",
      at: soon,
    });
    const owed = { allAccepted: true, open: true };
    expect(clock({ state: "delivered", money: owed })).toBeNull();
    expect(clock({ state: "closed" })).toBeNull();
  });
});

describe("the table itself", () => {
  test("can be run", () => {
    expect(faultsOf(currentPipeline)).toEqual([]);
  });

  test("faults are found", () => {
    const broken = {
      ...currentPipeline,
      transitions: [
        ...currentPipeline.transitions.filter((row) => row.name !== "terminate"),
        { name: "reopen", from: ["closed"], to: ["agreed"], by: ["buyer"], kind: "step" },
        {
          name: "expire",
          from: ["agreed"],
          to: ["expired"],
          by: ["buyer"],
          after: { from: "state_since", days: 1 },
          kind: "step",
        },
        { name: "take_effect", from: ["signed"], to: ["in_delivery"], by: ["clock"], kind: "step" },
      ],
    } as const;
    expect(faultsOf(broken)).toEqual([
      "reopen: leads out of the terminal state closed",
      "expire: a timer without a clock",
      "take_effect: a clock without a timer",
      "no step reaches terminated",
    ]);
  });
});
