import type { Prisma } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import {
  DAY,
  dateOf,
  type EffectCtx,
  personOf,
  type Told,
  updateDeal,
  valuesOf,
} from "./effect-context.server.ts";
import { pipelineOf } from "./pipeline.ts";

export async function planPilot(ctx: EffectCtx): Promise<Result<Told>> {
  const { site, startsOn, endsOn, kpis } = valuesOf(ctx, "start_pilot");
  await ctx.tx.pilot.create({
    data: {
      id: newId(),
      dealId: ctx.loaded.deal.id,
      site,
      startsOn: dateOf(startsOn),
      endsOn: dateOf(endsOn),
      kpis: kpis.map((kpi) => ({ ...kpi, measured: null })),
      createdAt: ctx.now,
    },
  });
  return ok({ startsOn, endsOn, kpis: kpis.length });
}

interface Kpi {
  [key: string]: Prisma.InputJsonValue | null;
}

export async function recordPilotResult(ctx: EffectCtx): Promise<Result<Told>> {
  const { measured, decision, conclusion } = valuesOf(ctx, "conclude_pilot");
  const pilot = await ctx.tx.pilot.findFirst({
    where: { dealId: ctx.loaded.deal.id, concludedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, kpis: true },
  });
  if (!pilot) return refuse(409, "deals.no_pilot");
  const kpis = (pilot.kpis as unknown as Kpi[]).map((kpi, index) => ({
    ...kpi,
    measured: measured[index] ?? null,
  }));
  await ctx.tx.pilot.update({
    where: { id: pilot.id },
    data: { kpis, conclusion, decision, concludedAt: ctx.now },
  });
  return ok({ decision });
}

export async function addReport(ctx: EffectCtx): Promise<Result<Told>> {
  const given = valuesOf(ctx, "report_result");
  const report = ctx.decision.name === "report_use" ? { ...given, kind: "use" as const } : given;
  const since = report.inUseSince ? dateOf(report.inUseSince) : null;
  if (since && since > ctx.now) {
    return refuse(422, "deals.check_form", { fields: { inUseSince: "deals.date_in_future" } });
  }
  const vnd = (amount: number | null | undefined) => (amount == null ? null : BigInt(amount));
  const days = pipelineOf(ctx.loaded.facts.pipelineVersion).attestWithinDays;
  const sites = report.sites ?? (report.kind === "use" ? 1 : 0);
  const { id } = await ctx.tx.dealReport.create({
    data: {
      id: newId(),
      dealId: ctx.loaded.deal.id,
      kind: report.kind,
      side: ctx.decision.side ?? "buyer",
      reportedById: personOf(ctx.actor),
      reportedAt: ctx.now,
      whatInUse: report.whatInUse,
      inUseSince: since,
      sites,
      revenueVnd: vnd(report.revenueVnd),
      savingsVnd: vnd(report.savingsVnd),
      royaltyVnd: vnd(report.royaltyVnd),
      jobs: report.jobs ?? null,
      users: report.users ?? null,
      evidenceDocumentId: ctx.document?.id ?? null,
      attestDueAt: new Date(ctx.now.getTime() + days * DAY),
    },
    select: { id: true },
  });
  return ok({ reportId: id, kind: report.kind, sites });
}

async function answerReport(
  ctx: EffectCtx,
  state: "attested" | "contested",
  answer: { reportId: string; note: string },
) {
  const dealId = ctx.loaded.deal.id;
  const { count } = await ctx.tx.dealReport.updateMany({
    where: { id: answer.reportId, dealId, state: "declared" },
    data: {
      state,
      answeredById: personOf(ctx.actor),
      answeredAt: ctx.now,
      answerNote: answer.note || null,
    },
  });
  if (count === 0) return null;
  return ctx.tx.dealReport.findUniqueOrThrow({
    where: { id: answer.reportId },
    select: { kind: true, sites: true },
  });
}

/** Attested use may prove the technology; the rule is asked once the deal is written. */
async function askForProof(ctx: EffectCtx): Promise<void> {
  const { listingId } = ctx.loaded.deal;
  if (!listingId) return;
  const job = { key: `prove-listing:${listingId}` };
  await enqueue(ctx.tx, "outcomes.prove-listing", { listingId }, job);
}

export async function attestReport(ctx: EffectCtx): Promise<Result<Told>> {
  const { reportId, note } = valuesOf(ctx, "attest_report");
  const report = await answerReport(ctx, "attested", { reportId, note });
  if (!report) return refuse(409, "deals.no_report");
  if (report.kind === "use") {
    await updateDeal(ctx, { commercialisedAt: ctx.now, sitesInUse: report.sites });
    await askForProof(ctx);
  } else if (report.kind === "replication") {
    await updateDeal(ctx, { sitesInUse: { increment: report.sites } });
  }
  return ok({ reportId, kind: report.kind, sites: report.sites });
}

export async function contestReport(ctx: EffectCtx): Promise<Result<Told>> {
  const { reportId, reason } = valuesOf(ctx, "contest_report");
  const report = await answerReport(ctx, "contested", { reportId, note: reason });
  return report ? ok({ reportId, kind: report.kind }) : refuse(409, "deals.no_report");
}
