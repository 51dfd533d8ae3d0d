import type { DealFacts } from "#app/deals/deal-facts.ts";
import type { DealState, Intent, MilestoneState, Side, Who } from "#app/deals/model.ts";
import { type TransitionName, transitionNames } from "#app/deals/pipeline-model.ts";

/** Facts and people for the tests of the pipeline's table. */

export const now = new Date("2026-11-19T03:00:00Z");
export const soon = new Date("2026-11-24T10:00:00Z");
export const past = new Date("2026-11-18T10:00:00Z");
export const HASH = "a".repeat(64);

export const bare: DealFacts = {
  id: "0190a000-0000-7000-8000-000000000001",
  state: "requested",
  version: 1,
  pipelineVersion: 1,
  origin: "listing_request",
  stateSince: new Date("2026-11-01T03:00:00Z"),
  disputed: false,
  heldSince: null,
  stoodStillMs: 0,
  acceptedListedTerms: true,
  firmTerms: true,
  hasAnnex: false,
  legal: {
    crossBorder: false,
    stateCapital: false,
    restrictedTechnology: false,
    protectedIp: false,
    relatedParties: false,
  },
  path: null,
  valuedUntil: null,
  ndaConfirmed: false,
  openOffer: null,
  contractMissing: [],
  held: [],
  pendingReports: [],
  standingReports: [],
  declaration: null,
  registration: null,
  money: { allAccepted: true, open: false },
  openClaims: 0,
  royaltyUnstatedTo: null,
  obligationsEndAt: past,
};

export const roles = {
  buyer: { kind: "party", side: "buyer", signatory: false },
  buyer_signatory: { kind: "party", side: "buyer", signatory: true },
  buyer_owner: { kind: "party", side: "buyer", signatory: false, owner: true },
  seller: { kind: "party", side: "seller", signatory: false },
  seller_signatory: { kind: "party", side: "seller", signatory: true },
  operator: { kind: "operator" },
  clock: { kind: "clock" },
  system: { kind: "system" },
  outsider: { kind: "outsider" },
} as const satisfies Record<string, Who>;
export type Role = keyof typeof roles;

export const milestoneFor: Partial<Record<TransitionName, MilestoneState>> = {
  fund_milestone: "planned",
  deliver_milestone: "funded",
  accept_milestone: "delivered",
  request_milestone_changes: "delivered",
  release_milestone: "accepted",
};

/** What a certificate's step needs to find: one of this side, or that one was withdrawn. */
function registrationFor(name: TransitionName, state: DealState, side: Side | null) {
  if (name === "withdraw_registration") return { side, state: "recorded" as const };
  const again = name === "record_registration" && state !== "signed";
  return again ? { side, state: "withdrawn" as const } : null;
}

/** Facts and intent under which nothing but state and role can stand in the way. */
export function readyFor(name: TransitionName, state: DealState, role: Role): [DealFacts, Intent] {
  const who = roles[role];
  const other: Side = who.kind === "party" && who.side === "buyer" ? "seller" : "buyer";
  const offered = ["counter_offer", "accept_offer", "lapse_offer"].includes(name);
  const reported = name === "attest_report" || name === "contest_report";
  const declared = name === "attest_declaration" || name === "contest_declaration";
  const own: Side = other === "buyer" ? "seller" : "buyer";
  const milestone = milestoneFor[name];
  const facts: DealFacts = {
    ...bare,
    state,
    hasAnnex: name === "sign_nda",
    disputed: name === "resolve_dispute",
    openOffer: offered
      ? {
          id: "o",
          number: 1,
          side: other,
          hash: HASH,
          validUntil: name === "lapse_offer" ? past : soon,
        }
      : null,
    registration: registrationFor(name, state, who.kind === "party" ? who.side : null),
    declaration: declared ? { side: other, state: "declared" } : null,
    standingReports:
      name === "withdraw_report"
        ? [{ id: "r", kind: "use", side: own, state: "attested" }]
        : reported
          ? [{ id: "r", kind: "use", side: other, state: "declared" }]
          : [],
    pendingReports: reported ? [{ id: "r", kind: "use", side: other, attestDueAt: soon }] : [],
  };
  const intent: Intent = {
    reason: "Theo thỏa thuận",
    hash: HASH,
    authenticatedAt: now,
    side: own,
    reportId: "r",
    ...(milestone ? { milestone: { state: milestone, fundsMatched: true } } : {}),
  };
  return [facts, intent];
}

export const steps = transitionNames.filter(
  (name) => !["request", "award", "declare"].includes(name),
);
