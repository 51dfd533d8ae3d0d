import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { DealFacts } from "./deal-facts.ts";
import { guards, needsCertificate } from "./guards.ts";
import type { DealState, Intent, Side, Who } from "./model.ts";
import { pipelineOf, rowsOf } from "./pipeline.ts";
import type { Doer, EffectName, GuardName, Transition, TransitionName } from "./pipeline-model.ts";

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

/** Whether a person of a side may take a step that binds their organisation. */
export function mayBind(row: Transition, who: Who): boolean {
  if (who.kind !== "party" || !row.signatory) return true;
  return who.signatory || (row.signatory === "or_owner" && who.owner === true);
}

export type Standing = "doer" | "override" | "outsider" | "other";

/**
 * How somebody stands to a row of the table: its doer, a bystander, or the operator, who may override what is
 * not its own.
 */
export function standingOf(row: Transition, who: Who): Standing {
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

function targetOf(row: Transition, facts: DealFacts, intent: Intent): DealState {
  if (row.to === "same") return facts.state;
  const [first, second] = row.to;
  return (takesSecond(row, facts, intent) ? second : first) ?? facts.state;
}

/** Which of a row's two targets the facts lead to. */
function takesSecond({ name }: Transition, facts: DealFacts, intent: Intent): boolean {
  const { reportId } = intent;
  if (name === "conclude_pilot") return intent.pilotDecision === "stop";
  // Only use brings a deal to use; a result reported before the use was withdrawn does not.
  if (name === "attest_report") {
    return facts.standingReports.every(({ id, kind }) => id !== reportId || kind !== "use");
  }
  if (name === "withdraw_registration") return !needsCertificate(facts);
  if (name !== "withdraw_report") return false;
  const uses = facts.standingReports.filter((r) => r.kind === "use" && r.state === "attested");
  return uses.length > 0 && uses.every(({ id }) => id === reportId);
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
  if (who.kind === "party" && who.helper && binds(row)) {
    return refuse(403, "deals.not_for_helpers");
  }
  if (!mayBind(row, who)) return refuse(403, "deals.needs_signatory");
  return ok({ row, standing });
}

/** Steps that bind a side, which nobody takes for it: confirmations, acceptances, attestations, money. */
function binds(row: Transition): boolean {
  if (row.signatory || row.by.includes("both") || row.kind === "money") return true;
  return ["accept_offer", "accept_listed_terms", "attest_report", "attest_declaration"].includes(
    row.name,
  );
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
  for (const guard of guardsOf(row, override)) {
    const no = guards[guard]({ facts, side, intent, now });
    if (no) return refuse(409, `deals.${no}`);
  }
  const decision: Decision = {
    name,
    from: facts.state,
    to: targetOf(row, facts, intent),
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

/**
 * What an override goes past: timers, and the proof of a signatory, since it confirms for neither side
 * and carries its reason instead.
 */
const waived: readonly GuardName[] = ["offer_run_out", "obligations_over", "freshly_authenticated"];

/** What must hold for a step, by whoever's standing it is taken. */
export function guardsOf({ guards = [] }: Transition, override: boolean): readonly GuardName[] {
  return override ? guards.filter((guard) => !waived.includes(guard)) : guards;
}
