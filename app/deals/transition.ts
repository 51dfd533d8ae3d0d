import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { DealFacts, DealState, Intent, Side, Who } from "./model.ts";
import {
  type Doer,
  type EffectName,
  type GuardName,
  pipelineOf,
  rowsOf,
  type Timer,
  type Transition,
  type TransitionName,
} from "./pipeline.ts";

/** What happens when a step is taken. */
export interface Decision {
  readonly name: TransitionName;
  readonly from: DealState;
  readonly to: DealState;
  /** The first of two confirmations: it is kept, and nothing else happens yet. */
  readonly held: boolean;
  /** The operator did what only others may do; the reason is in the history. */
  readonly override: boolean;
  /** The side that acted, or for which the operator acted. */
  readonly side: Side | null;
  readonly effects: readonly EffectName[];
}

interface Question {
  readonly facts: DealFacts;
  readonly side: Side | null;
  readonly intent: Intent;
  readonly now: Date;
}

/** Each guard answers with the key of its refusal, or null when it holds. */
const guards: Record<GuardName, (question: Question) => string | null> = {
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
    facts.pendingReports.some((report) => report.attestDueAt > now) ? "report_waits" : null,
  report_waiting: ({ facts, side, intent, now }) => {
    const report = facts.pendingReports.find(({ id }) => id === intent.reportId);
    if (!report) return "no_report";
    if (side && report.side === side) return "own_report";
    return report.attestDueAt > now ? null : "attest_too_late";
  },
  nothing_open: ({ facts, now }) => {
    if (facts.disputed) return "disputed";
    if (facts.money.open) return "money_open";
    return facts.pendingReports.some((report) => report.attestDueAt > now) ? "report_waits" : null;
  },
  obligations_over: ({ facts, now }) =>
    facts.obligationsEndAt && facts.obligationsEndAt <= now ? null : "obligations_left",
};

function milestoneIs(intent: Intent, ...states: string[]): string | null {
  if (!intent.milestone) return "milestone_unnamed";
  return states.includes(intent.milestone.state) ? null : "milestone_elsewhere";
}

/**
 * Whether the contract waits for a certificate or permit before it takes effect: transfers across the
 * border or with State capital are registered, restricted technology needs a permit
 * (Law 07/2017/QH14 amended by 115/2025/QH15, in force 2026-04-01).
 */
export function needsCertificate(facts: Pick<DealFacts, "legal">): boolean {
  const { crossBorder, stateCapital, restrictedTechnology } = facts.legal;
  return Boolean(crossBorder || stateCapital || restrictedTechnology);
}

export type Standing = "doer" | "override" | "outsider" | "other";

function standingOf(row: Transition, who: Who): Standing {
  if (who.kind === "outsider") return "outsider";
  if (who.kind === "clock" || who.kind === "system") {
    return row.by.includes(who.kind) ? "doer" : "other";
  }
  if (who.kind === "operator") return row.by.includes("operator") ? "doer" : "override";
  const doers: readonly Doer[] = [who.side, "both"];
  return row.by.some((doer) => doers.includes(doer)) ? "doer" : "other";
}

/** The row that applies: the one this person may take, else any, so that the refusal can be told. */
function rowFor(rows: readonly Transition[], who: Who): Transition | undefined {
  return rows.find((row) => standingOf(row, who) === "doer") ?? rows[0];
}

/** The side a step is taken for; an override of a both-party or clock step is for none. */
function sideOf(row: Transition, who: Who, intent: Intent): Side | null {
  if (who.kind === "party") return who.side;
  if (who.kind !== "operator") return null;
  const only = row.by.filter((doer) => doer === "buyer" || doer === "seller");
  if (only.length === 1 && row.by.length === 1) return only[0] as Side;
  return only.length > 0 && !row.by.includes("operator") ? (intent.side ?? null) : null;
}

function targetOf(row: Transition, state: DealState, intent: Intent): DealState {
  if (row.to === "same") return state;
  const [first, second] = row.to;
  if (second && intent.pilotDecision === "stop") return second;
  return first ?? state;
}

/**
 * Whether this person may try the step at all, before anything was filled in: 404 for outsiders, 409
 * where the deal stands elsewhere, 403 for the wrong side or role.
 */
export function mayAttempt(
  facts: DealFacts,
  name: TransitionName,
  who: Who,
): Result<{ row: Transition; standing: Standing }> {
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  const row = rowFor(rowsOf(pipelineOf(facts.pipelineVersion), name, facts.state), who);
  if (!row) return refuse(409, "deals.wrong_state");
  const standing = standingOf(row, who);
  if (standing === "other") return refuse(403, "deals.not_yours_to_do");
  if (who.kind === "party" && row.signatory && !who.signatory) {
    return refuse(403, "deals.needs_signatory");
  }
  return ok({ row, standing });
}

function reasonGiven(row: Transition, standing: Standing, intent: Intent): Result<true> {
  if (standing === "override" && !intent.reason?.trim()) {
    return refuse(422, "deals.override_needs_reason", {
      fields: { overrideReason: "deals.override_needs_reason" },
    });
  }
  if (row.needsReason === "text" && !intent.reason?.trim()) {
    return refuse(422, "deals.needs_reason", { fields: { reason: "deals.needs_reason" } });
  }
  return ok(true);
}

/** A both-party step by one side: held unless the other side confirmed the same thing before. */
function confirm(facts: DealFacts, row: Transition, side: Side, hash: string): Result<boolean> {
  const held = facts.held.filter((one) => one.transition === row.name && one.hash === hash);
  if (held.some((one) => one.side === side)) return refuse(409, "deals.already_confirmed");
  return ok(!held.some((one) => one.side !== side));
}

/**
 * Decides one step. Pure: the same facts give the same answer.
 * 404 for outsiders, 403 for the wrong side or role, 409 when the deal stands elsewhere or somebody was
 * faster, 422 when what was sent does not hold.
 */
export function decide(
  facts: DealFacts,
  name: TransitionName,
  who: Who,
  intent: Intent,
  now: Date,
): Result<Decision> {
  const attempt = mayAttempt(facts, name, who);
  if (!attempt.ok) return attempt;
  const { row, standing } = attempt.value;
  const reason = reasonGiven(row, standing, intent);
  if (!reason.ok) return reason;
  const side = sideOf(row, who, intent);
  const override = standing === "override";
  if (override && !side && isEitherSide(row)) {
    return refuse(422, "deals.override_needs_side", {
      fields: { side: "deals.override_needs_side" },
    });
  }
  for (const guard of row.guards ?? []) {
    if (override && timing.includes(guard)) continue;
    const no = guards[guard]({ facts, side, intent, now });
    if (no) return refuse(409, `deals.${no}`);
  }
  const decision: Decision = {
    name,
    from: facts.state,
    to: targetOf(row, facts.state, intent),
    held: false,
    override,
    side,
    effects: row.effects ?? [],
  };
  if (who.kind !== "party" || !row.by.includes("both")) return ok(decision);
  if (!intent.hash) return refuse(422, "deals.nothing_confirmed");
  const held = confirm(facts, row, who.side, intent.hash);
  if (!held.ok) return held;
  return ok(held.value ? { ...decision, to: facts.state, held: true, effects: [] } : decision);
}

function isEitherSide(row: Transition): boolean {
  return row.by.includes("buyer") && row.by.includes("seller");
}

/** Only say when; an override may come earlier. */
const timing: readonly GuardName[] = ["offer_run_out", "obligations_over"];

/** A step someone could take now, and whether something still stands in its way. */
export interface AvailableTransition {
  readonly name: TransitionName;
  readonly row: Transition;
  readonly override: boolean;
  /** Key in the refusals of what is still missing; null when it can be taken at once. */
  readonly blockedBy: string | null;
}

/** Depends on what is sent along, so it cannot be answered before the form is filled. */
const askedByForm: readonly GuardName[] = ["offer_unchanged", "report_waiting"];

/**
 * The steps this person may take in this state, in the order of the table. Steps of one milestone are
 * not listed: they belong to the milestone. Guards that only the form can answer count as open.
 */
export function availableTransitions(facts: DealFacts, who: Who, now: Date): AvailableTransition[] {
  if (who.kind === "outsider") return [];
  const found: AvailableTransition[] = [];
  for (const row of pipelineOf(facts.pipelineVersion).transitions) {
    if (row.kind === "money" || !row.from.includes(facts.state)) continue;
    const standing = standingOf(row, who);
    if (standing === "other" || standing === "outsider") continue;
    if (found.some(({ name }) => name === row.name)) continue;
    const side = who.kind === "party" ? who.side : null;
    const override = standing === "override";
    const blockedBy = blockOf(row, who, { facts, side, intent: {}, now });
    found.push({ name: row.name, row, override, blockedBy });
  }
  return found;
}

function blockOf(row: Transition, who: Who, question: Question): string | null {
  if (who.kind === "party" && row.signatory && !who.signatory) return "deals.needs_signatory";
  for (const guard of row.guards ?? []) {
    if (guard === "report_waiting") {
      const no = reportToAnswer(question);
      if (no) return no;
    }
    if (askedByForm.includes(guard)) continue;
    const no = guards[guard](question);
    if (no) return `deals.${no}`;
  }
  if (who.kind !== "party" || !row.by.includes("both")) return null;
  return null;
}

function reportToAnswer({ facts, side, now }: Question): string | null {
  const open = facts.pendingReports.filter((report) => report.attestDueAt > now);
  return open.some((report) => !side || report.side !== side) ? null : "deals.no_report";
}

/** The clock's next move of a deal, or null. */
export interface ClockMove {
  readonly name: TransitionName;
  readonly at: Date;
}

const DAY = 86_400_000;

/** When a timer runs out; null while what it counts from is not there. */
function timeOf(timer: Timer, facts: DealFacts): Date | null {
  const start = {
    state_since: facts.stateSince,
    offer_valid_until: facts.openOffer?.validUntil ?? null,
    obligations_end: facts.obligationsEndAt,
    acceptance: null,
  }[timer.from];
  return start && new Date(start.getTime() + timer.days * DAY);
}

/** The earliest timer that the deal's facts would let the clock act on. */
export function nextClock(facts: DealFacts): ClockMove | null {
  const moves = pipelineOf(facts.pipelineVersion).transitions.flatMap((row) => {
    if (!row.after || !row.from.includes(facts.state)) return [];
    const at = timeOf(row.after, facts);
    if (!at) return [];
    const question = { facts, side: null, intent: {}, now: at };
    const held = (row.guards ?? []).every((guard) => guards[guard](question) === null);
    return held ? [{ name: row.name, at }] : [];
  });
  moves.sort((a, b) => a.at.getTime() - b.at.getTime());
  return moves[0] ?? null;
}
