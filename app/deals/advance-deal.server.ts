import { recordAudit } from "#app/audit/record-entry.server.ts";
import { redecideLegalPath } from "#app/law/write-legal-path.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { applyEffects } from "./apply-effects.server.ts";
import { confirmedHash } from "./confirmed-content.server.ts";
import { type EffectCtx, personOf } from "./effect-context.server.ts";
import { type LoadedDeal, loadDeal } from "./facts.server.ts";
import { appendDealHistory, lockDeal } from "./history.server.ts";
import {
  type Advance,
  claim,
  type DealCtx,
  keepConfirmation,
  keepUpload,
} from "./keep-step.server.ts";
import type { DealState, Intent } from "./model.ts";
import { whoIs } from "./policy.ts";
import { recomputeGrade } from "./recompute-grade.server.ts";
import { stepSchemas } from "./schema.ts";
import { tellOperator, tellParties } from "./tell-parties.server.ts";
import { type Decision, decide, mayAttempt } from "./transition.ts";

export interface Advanced {
  readonly state: DealState;
  /** The first of two confirmations: the deal waits for the other side. */
  readonly held: boolean;
}

/**
 * Takes one step of a deal in one transaction: facts, decision, compare-and-set on the version, effects,
 * history, grade and timer, notices, audit.
 */
export function advanceDeal(ctx: DealCtx, input: Advance): Promise<Result<Advanced>> {
  return inTransaction(ctx.db, (tx) => advanceIn(tx, ctx, input));
}

async function advanceIn(tx: Tx, ctx: DealCtx, input: Advance): Promise<Result<Advanced>> {
  // Money, reports and claims move under the same lock: what is decided here still holds at the commit.
  await lockDeal(tx, input.dealId);
  // Signed under the law of its day, whenever the questions were answered.
  if (input.step === "confirm_contract") await redecideLegalPath(tx, input.dealId, ctx.now);
  const loaded = await loadDeal(tx, input.dealId);
  if (!loaded) return refuse(404, "deals.not_found");
  const who = whoIs(ctx.actor, loaded.deal);
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  if (input.version !== undefined && input.version !== loaded.facts.version) {
    return refuse(409, "deals.changed_meanwhile");
  }
  const attempt = mayAttempt(loaded.facts, input.step, who);
  if (!attempt.ok) return attempt;
  const parsed = stepSchemas[input.step].safeParse(input.values ?? {}, withInput);
  if (!parsed.success) {
    return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
  }
  const intent = stepIntent(ctx, loaded, input, parsed.data);
  if (!intent.ok) return intent;
  const decided = decide(loaded.facts, input.step, who, intent.value, ctx.now);
  if (!decided.ok) return decided;
  const decision = decided.value;
  if (!(await claim(tx, loaded, decision, ctx.now))) return refuse(409, "deals.changed_meanwhile");
  const hash = who.kind === "party" ? intent.value.hash : undefined;
  if (hash && who.kind === "party" && confirmedHash(input.step, loaded, parsed.data as never)) {
    const values = withMethod(parsed.data, input.authentication);
    await keepConfirmation(tx, ctx, loaded, { step: input.step, who, hash, values });
  }
  if (decision.held) await finishHeld(tx, ctx, loaded, decision);
  else {
    const document = await keepUpload(tx, ctx, loaded, input);
    if (!document.ok) return document;
    const { actor, now } = ctx;
    const values = parsed.data;
    const effect = { tx, loaded, decision, values, document: document.value, actor, now };
    const done = await finish(ctx, effect, input);
    if (!done.ok) return done;
  }
  return ok({ state: decision.to, held: decision.held });
}

const sideOf = (input: Advance) => (input.override?.side ? { side: input.override.side } : {});

interface Sent {
  reason?: string;
  reasonCode?: string;
  hash?: string;
  decision?: Intent["pilotDecision"];
  reportId?: string;
}

/** How the person proved who they are stays with the confirmation. */
function withMethod(values: object, proof: Advance["authentication"]) {
  return proof ? { ...values, authentication: proof.method } : values;
}

/** Somebody else's proof is none. */
function authenticatedAt({ actor }: DealCtx, { authentication: proof }: Advance) {
  return proof && actor.kind === "user" && proof.userId === actor.userId ? proof.at : null;
}

function stepIntent(
  ctx: DealCtx,
  loaded: LoadedDeal,
  input: Advance,
  values: unknown,
): Result<Intent> {
  const sent = values as Sent;
  const content = confirmedHash(input.step, loaded, values as never);
  // Two texts are shown before they are confirmed: what was seen must be what stands now.
  const shown = input.step === "sign_nda" || input.step === "confirm_contract";
  if (shown && sent.hash && sent.hash !== content) return refuse(409, "deals.text_changed");
  const hash = content ?? sent.hash;
  const reason = input.override?.reason ?? sent.reason;
  const at = authenticatedAt(ctx, input);
  return ok({
    ...(reason ? { reason } : {}),
    ...(hash ? { hash } : {}),
    ...(at ? { authenticatedAt: at } : {}),
    ...sideOf(input),
    ...(input.step === "conclude_pilot" && sent.decision ? { pilotDecision: sent.decision } : {}),
    ...(sent.reportId ? { reportId: sent.reportId } : {}),
  });
}

async function finishHeld(
  tx: Tx,
  ctx: DealCtx,
  { deal, facts }: LoadedDeal,
  decision: Decision,
): Promise<void> {
  await tellParties(tx, deal, {
    event: "deals.confirmation_waits",
    key: `deal:${deal.id}:${facts.version + 1}`,
    from: decision.side,
    href: `/deals/${deal.id}/steps/${decision.name}`,
  });
  await audit(tx, ctx, deal.id, decision, { confirmed: true });
}

async function finish(ctx: DealCtx, effect: EffectCtx, input: Advance): Promise<Result<true>> {
  const { tx, loaded, decision } = effect;
  const told = await applyEffects(effect);
  if (!told.ok) return told;
  const sent = effect.values as Sent;
  await appendDealHistory(tx, {
    dealId: loaded.deal.id,
    name: decision.name,
    from: decision.from,
    to: decision.to,
    actor: ctx.actor,
    side: decision.side,
    override: decision.override,
    reasonCode: sent.reasonCode ?? null,
    reason: (decision.override ? input.override?.reason : sent.reason) || null,
    data: told.value,
    at: ctx.now,
  });
  await recomputeGrade(tx, loaded.deal.id);
  await tell(tx, ctx, loaded, decision);
  await wakeClock(tx, loaded.deal.id);
  await audit(tx, ctx, loaded.deal.id, decision, decision.override ? { override: true } : {});
  return ok(true);
}

async function tell(tx: Tx, ctx: DealCtx, { deal, facts }: LoadedDeal, decision: Decision) {
  const key = `deal:${deal.id}:${facts.version + 1}`;
  // An override tells both sides, also the one it was done for.
  const from = ctx.actor.kind === "user" && !decision.override ? decision.side : null;
  await tellParties(tx, deal, { event: `deals.${decision.name}`, key, from });
  if (decision.name === "raise_dispute") {
    await tellOperator(tx, deal, { event: "deals.dispute_to_mediate", key });
  }
}

/** A job for the moment the deal's timer runs out; the minute's round would find it too. */
export async function wakeClock(tx: Tx, dealId: string): Promise<void> {
  const deal = await tx.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { clockAt: true },
  });
  if (!deal.clockAt) return;
  await enqueue(
    tx,
    "deals.run-clocks",
    { dealId },
    { key: `deal-clock:${dealId}`, runAt: deal.clockAt },
  );
}

function audit(
  tx: Tx,
  ctx: DealCtx,
  dealId: string,
  decision: Decision,
  data: Record<string, unknown>,
) {
  return recordAudit(tx, {
    actor: ctx.actor,
    action: `deal.${decision.name}`,
    subjectType: "deal",
    subjectId: dealId,
    from: decision.from,
    to: decision.to,
    data: { ...data, ...(decision.side ? { side: decision.side } : {}), by: personOf(ctx.actor) },
    at: ctx.now,
  });
}
