import { workingCalendar } from "#app/calendar/queries.server.ts";
import { contractContent } from "#app/contracts/contract-content.server.ts";
import { keepNda } from "#app/contracts/keep-nda.server.ts";
import { keepSignedCopy } from "#app/contracts/keep-signed-copy.server.ts";
import { giveBackTime } from "#app/delivery/give-back-time.server.ts";
import { disputedSince } from "#app/disputes/queries.server.ts";
import { freezeLegalPath } from "#app/law/freeze-legal-path.server.ts";
import { settleTerminatedDeal } from "#app/payments/settle-terminated-deal.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { workingMinutesBetween } from "#app/taxonomy/working-time.ts";
import { contractHash } from "./confirmed-content.server.ts";
import { attestDeclaration, contestDeclaration } from "./declaration-effects.server.ts";
import {
  DAY,
  type Effect,
  type EffectCtx,
  nothing,
  personOf,
  type Told,
  updateDeal,
  valuesOf,
} from "./effect-context.server.ts";
import { needsCertificate } from "./guards.ts";
import {
  addOffer,
  freezeTerms,
  lapseOffer,
  planMilestones,
  releaseTerms,
} from "./negotiation-effects.server.ts";
import { planPilot, recordPilotResult } from "./pilot-effects.server.ts";
import { pipelineOf } from "./pipeline.ts";
import type { EffectName } from "./pipeline-model.ts";
import {
  addReport,
  attestReport,
  contestReport,
  giveBackAnswerTime,
  withdrawReport,
} from "./proof-effects.server.ts";
import { recordRegistration, withdrawRegistration } from "./registration-effects.server.ts";
import { agreeListedTerms } from "./standing-terms-effects.server.ts";

async function recordFirstReply(ctx: EffectCtx): Promise<Result<Told>> {
  const { deal } = ctx.loaded;
  if (deal.firstReplyAt) return nothing;
  await updateDeal(ctx, {
    firstReplyAt: ctx.now,
    replyWorkingMinutes: workingMinutesBetween(
      deal.requestedAt,
      ctx.now,
      await workingCalendar(ctx.tx),
    ),
  });
  const organisationId = deal.sellerOrganisationId;
  await enqueue(
    ctx.tx,
    "deals.refresh-reply-statistics",
    { organisationId },
    { key: `reply-statistics:${organisationId}` },
  );
  return nothing;
}

async function passMessage(ctx: EffectCtx): Promise<Result<Told>> {
  const { message } = valuesOf(ctx, "accept_request");
  if (!message || ctx.actor.kind !== "user") return nothing;
  await ctx.tx.dealMessage.create({
    data: {
      id: newId(),
      dealId: ctx.loaded.deal.id,
      authorId: ctx.actor.userId,
      organisationId: ctx.actor.organisationId,
      body: message,
      sentAt: ctx.now,
    },
  });
  return nothing;
}

/** An override moves the deal on, but opens no annex: nobody confirmed anything. */
async function keepConfirmedNda(ctx: EffectCtx): Promise<Result<Told>> {
  const { nda, deal } = ctx.loaded;
  if (!nda || ctx.decision.override) return nothing;
  await keepNda(ctx.tx, deal.id, nda, ctx.now);
  return nothing;
}

async function holdContract(ctx: EffectCtx): Promise<Result<Told>> {
  const { facts, deal } = ctx.loaded;
  const days =
    facts.path?.registerWithinDays ?? pipelineOf(facts.pipelineVersion).registerWithinDays;
  await updateDeal(ctx, {
    signedAt: ctx.now,
    registrationDueAt: needsCertificate(facts) ? new Date(ctx.now.getTime() + days * DAY) : null,
  });
  await freezeLegalPath(ctx.tx, deal.id, ctx.now);
  const { terms, parties } = ctx.loaded;
  if (terms && parties) {
    const content = contractContent({ deal, terms, parties });
    const hash = contractHash(ctx.loaded);
    await keepSignedCopy(ctx.tx, { dealId: deal.id, hash, content, now: ctx.now });
  }
  return ok({ valueVnd: String(deal.valueVnd ?? 0n) });
}

async function startEffect(ctx: EffectCtx): Promise<Result<Told>> {
  const dealId = ctx.loaded.deal.id;
  await ctx.tx.dealContract.updateMany({ where: { dealId }, data: { effectiveAt: ctx.now } });
  return nothing;
}

async function recordDelivery(ctx: EffectCtx): Promise<Result<Told>> {
  await updateDeal(ctx, { deliveredAt: ctx.now });
  return nothing;
}

async function settleMoney(ctx: EffectCtx): Promise<Result<Told>> {
  const { actor, now } = ctx;
  await settleTerminatedDeal(ctx.tx, { dealId: ctx.loaded.deal.id, actor, now });
  return nothing;
}

async function openDispute(ctx: EffectCtx): Promise<Result<Told>> {
  const raisedById = personOf(ctx.actor);
  if (!raisedById) return refuse(403, "deals.not_yours_to_do");
  await ctx.tx.dispute.create({
    data: {
      id: newId(),
      dealId: ctx.loaded.deal.id,
      side: ctx.decision.side ?? "buyer",
      claim: valuesOf(ctx, "raise_dispute").reason,
      raisedById,
      raisedAt: ctx.now,
    },
  });
  await updateDeal(ctx, { disputed: true });
  return nothing;
}

/** Deadlines stood still meanwhile; whoever had one gets the time back. */
async function closeDispute(ctx: EffectCtx): Promise<Result<Told>> {
  const { tx, actor, now } = ctx;
  const dealId = ctx.loaded.deal.id;
  const since = await disputedSince(tx, dealId);
  if (since) {
    await giveBackTime(tx, { dealId, since, actor, now });
    await giveBackAnswerTime(tx, { dealId, since, now });
  }
  await tx.dispute.updateMany({
    where: { dealId, resolvedAt: null },
    data: {
      outcome: valuesOf(ctx, "resolve_dispute").reason,
      resolvedById: personOf(ctx.actor),
      resolvedAt: ctx.now,
    },
  });
  await updateDeal(ctx, { disputed: false });
  return nothing;
}

const effects: Record<EffectName, Effect> = {
  record_first_reply: recordFirstReply,
  record_introduction: async (ctx) => {
    await updateDeal(ctx, { introducedAt: ctx.now });
    return nothing;
  },
  keep_nda: keepConfirmedNda,
  pass_message: passMessage,
  agree_listed_terms: agreeListedTerms,
  plan_pilot: planPilot,
  record_pilot_result: recordPilotResult,
  add_offer: addOffer,
  lapse_offer: lapseOffer,
  freeze_terms: freezeTerms,
  release_terms: releaseTerms,
  plan_milestones: planMilestones,
  hold_contract: holdContract,
  start_effect: startEffect,
  record_registration: recordRegistration,
  withdraw_registration: withdrawRegistration,
  record_delivery: recordDelivery,
  add_report: addReport,
  attest_report: attestReport,
  contest_report: contestReport,
  withdraw_report: withdrawReport,
  attest_declaration: attestDeclaration,
  contest_declaration: contestDeclaration,
  settle_money: settleMoney,
  open_dispute: openDispute,
  close_dispute: closeDispute,
};

/** Runs the effects of a decided step in order. @returns what the history row tells of them */
export async function applyEffects(ctx: EffectCtx): Promise<Result<Told>> {
  let told: Told = {};
  for (const name of ctx.decision.effects) {
    const result = await effects[name](ctx);
    if (!result.ok) return result;
    told = { ...told, ...result.value };
  }
  return ok(told);
}
