import { localDay } from "#app/platform/local-day.ts";
import type { DealFacts, LegalPathFacts } from "./deal-facts.ts";
import type { Intent, Side } from "./model.ts";
import type { GuardName } from "./pipeline-model.ts";
import { waitsForAnswer } from "./rules.ts";

/** What a guard is asked. */
export interface Question {
  readonly facts: DealFacts;
  readonly side: Side | null;
  readonly intent: Intent;
  readonly now: Date;
}

/** Each guard answers with the key of its refusal, or null when it holds. */
export const guards: Record<GuardName, (question: Question) => string | null> = {
  listed_terms_accepted: ({ facts }) =>
    facts.firmTerms && facts.acceptedListedTerms ? null : "listed_terms_not_accepted",
  nothing_confidential: ({ facts }) => (facts.hasAnnex ? "annex_needs_nda" : null),
  no_open_offer: ({ facts }) => (facts.openOffer ? "offer_still_open" : null),
  offer_from_other_side: ({ facts, side }) => {
    if (!facts.openOffer) return "no_open_offer";
    return facts.openOffer.side === side ? "not_your_turn" : null;
  },
  offer_unchanged: ({ facts, intent, now }) => {
    if (!facts.openOffer) return "no_open_offer";
    if (facts.openOffer.validUntil <= now) return "offer_run_out";
    return intent.hash === facts.openOffer.hash ? null : "offer_changed";
  },
  offer_run_out: ({ facts, now }) => {
    if (!facts.openOffer) return "no_open_offer";
    return facts.openOffer.validUntil <= now ? null : "offer_still_open";
  },
  contract_complete: ({ facts }) =>
    facts.contractMissing?.length === 0 ? null : "contract_incomplete",
  legal_path_answered: ({ facts }) =>
    Object.values(facts.legal).includes(null) ? "legal_path_open" : null,
  not_prohibited: ({ facts }) => (facts.path?.prohibited ? "prohibited_technology" : null),
  valuation_recorded: ({ facts, now }) => {
    if (!valuationAwaited(facts, now)) return null;
    return facts.valuedUntil === null ? "valuation_missing" : "valuation_expired";
  },
  nda_not_confirmed: ({ facts }) => (facts.ndaConfirmed ? "nda_already_confirmed" : null),
  freshly_authenticated: ({ intent, now }) => {
    const age = intent.authenticatedAt ? now.getTime() - intent.authenticatedAt.getTime() : null;
    return age !== null && age >= 0 && age <= FRESH ? null : "authenticate_again";
  },
  effective_at_once: ({ facts }) => (needsCertificate(facts) ? "needs_certificate" : null),
  milestone_unfunded: ({ intent }) => milestoneIs(intent, "planned"),
  milestone_to_deliver: ({ intent }) => milestoneIs(intent, "funded", "changes_requested"),
  milestone_delivered: ({ intent }) => milestoneIs(intent, "delivered"),
  milestone_accepted: ({ intent }) => milestoneIs(intent, "accepted"),
  funds_matched: ({ intent }) => (intent.milestone?.fundsMatched ? null : "funds_not_matched"),
  no_dispute: ({ facts }) => (facts.disputed ? "disputed" : null),
  dispute_open: ({ facts }) => (facts.disputed ? null : "no_dispute"),
  all_milestones_accepted: ({ facts }) =>
    facts.money.allAccepted ? null : "milestones_not_accepted",
  no_use_report_waiting: ({ facts, now }) =>
    facts.pendingReports.some((report) => waitsForAnswer(report, { ...facts, now }))
      ? "report_waits"
      : null,
  report_waiting: ({ facts, side, intent, now }) => {
    const report = facts.pendingReports.find(({ id }) => id === intent.reportId);
    if (!report) return "no_report";
    if (side && report.side === side) return "own_report";
    return waitsForAnswer(report, { ...facts, now }) ? null : "attest_too_late";
  },
  own_report_standing: ({ facts, side, intent }) => {
    const report = facts.standingReports.find(({ id }) => id === intent.reportId);
    if (!report) return "no_report_to_withdraw";
    return side && report.side !== side ? "report_of_other_side" : null;
  },
  own_registration: ({ facts, side }) => {
    if (facts.registration?.state !== "recorded") return "no_registration";
    return side && facts.registration.side !== side ? "registration_of_operator" : null;
  },
  registration_withdrawn: ({ facts }) =>
    facts.registration?.state === "withdrawn" ? null : "no_registration_withdrawn",
  declaration_waiting: ({ facts, side }) => {
    if (facts.declaration?.state !== "declared") return "no_declaration";
    return side && facts.declaration.side === side ? "own_declaration" : null;
  },
  nothing_open: ({ facts, now }) => {
    if (facts.disputed) return "disputed";
    if (facts.money.open) return "money_open";
    if (facts.openClaims > 0) return "claim_open";
    return facts.pendingReports.some((report) => waitsForAnswer(report, { ...facts, now }))
      ? "report_waits"
      : null;
  },
  royalties_stated: ({ facts, now }) => {
    // Before it is in use nothing is owed, and nothing can be stated.
    if (facts.state !== "commercialised" || facts.royaltyUnstatedTo === null) return null;
    return facts.royaltyUnstatedTo < localDay(now) ? "royalty_unstated" : null;
  },
  obligations_over: ({ facts, now }) =>
    facts.obligationsEndAt && facts.obligationsEndAt <= now ? null : "obligations_left",
};

/** Whether the law demands a valuation that nobody recorded, or that may no longer be used. */
export function valuationAwaited(
  facts: { path: Pick<LegalPathFacts, "needsValuation"> | null; valuedUntil: string | null },
  now: Date,
): boolean {
  if (!facts.path?.needsValuation) return false;
  return facts.valuedUntil === null || facts.valuedUntil < localDay(now);
}

/** How long a proof of who somebody is stays fresh, in milliseconds. */
const FRESH = 5 * 60_000;

function milestoneIs(intent: Intent, ...states: string[]): string | null {
  if (!intent.milestone) return "milestone_unnamed";
  return states.includes(intent.milestone.state) ? null : "milestone_elsewhere";
}

/**
 * Whether the contract waits for a certificate or permit before it takes effect: transfers across the
 * border or with State capital are registered, restricted technology needs a permit
 * (Law 07/2017/QH14 amended by 115/2025/QH15, in force 2026-04-01).
 */
export function needsCertificate(facts: Pick<DealFacts, "legal" | "path">): boolean {
  if (facts.path) return facts.path.needsCertificate;
  const { crossBorder, stateCapital, restrictedTechnology } = facts.legal;
  return Boolean(crossBorder || stateCapital || restrictedTechnology);
}
