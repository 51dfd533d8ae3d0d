import { readSites } from "#app/outcomes/read-sites.server.ts";
import { stateRoyalty } from "#app/outcomes/state-royalty.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";
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
import { sitesOf } from "./rules.ts";
import type { StepValues } from "./schema.ts";

/** What a royalty statement comes to; null for other reports. */
async function royaltyOf(ctx: EffectCtx) {
  const { statement = null } = valuesOf(ctx, "report_result");
  return statement ? stateRoyalty(ctx, statement) : ok(null);
}

type Given = StepValues<"report_result"> & { readonly sites?: number };

/** Both kinds of report as one; only a report of use tells its sites by number. */
function reportIn(ctx: EffectCtx): Omit<Given, "kind"> & { kind: Given["kind"] | "use" } {
  const given = ctx.values as Given;
  return ctx.decision.name === "report_use" ? { ...given, kind: "use" } : given;
}

/**
 * Keeps a report of use or of results: declared by one side, grade E, until the other answers it. 422 for a
 * day to come, places that cannot be read and royalties that do not fit.
 */
export async function addReport(ctx: EffectCtx): Promise<Result<Told>> {
  const report = reportIn(ctx);
  const since = report.inUseSince ? dateOf(report.inUseSince) : null;
  if (report.inUseSince && report.inUseSince > localDay(ctx.now)) {
    return refuse(422, "deals.check_form", { fields: { inUseSince: "deals.date_in_future" } });
  }
  const named = readSites(report.places);
  if (!named.ok) return named;
  const royalty = await royaltyOf(ctx);
  if (!royalty.ok) return royalty;
  const ward = wardByCode(valuesOf(ctx, "report_use").wardCode || null);
  const vnd = (amount: number | null | undefined) => (amount == null ? null : BigInt(amount));
  const days = pipelineOf(ctx.loaded.facts.pipelineVersion).attestWithinDays;
  const sites = report.sites ?? named.value.length;
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
      wardCode: ward?.code ?? null,
      sites,
      revenueVnd: vnd(report.revenueVnd),
      savingsVnd: vnd(report.savingsVnd),
      royaltyVnd: royalty.value?.amountVnd ?? null,
      ...(royalty.value ? { royalty: { create: royalty.value } } : {}),
      jobs: report.jobs ?? null,
      users: report.users ?? null,
      places: {
        create: named.value.map((site, position) => ({ id: newId(), position, ...site })),
      },
      evidenceDocumentId: ctx.document?.id ?? null,
      attestDueAt: new Date(ctx.now.getTime() + days * DAY),
    },
    select: { id: true },
  });
  return ok({ reportId: id, kind: report.kind, sites });
}

/** Who has a report to answer gets back the time a dispute took. */
export async function giveBackAnswerTime(
  tx: Tx,
  held: { dealId: string; since: Date; now: Date },
): Promise<void> {
  const waiting = await tx.dealReport.findMany({
    where: { dealId: held.dealId, state: "declared", attestDueAt: { gt: held.since } },
    select: { id: true, reportedAt: true, attestDueAt: true },
  });
  for (const { id, reportedAt, attestDueAt } of waiting) {
    const lost = held.now.getTime() - Math.max(reportedAt.getTime(), held.since.getTime());
    await tx.dealReport.update({
      where: { id },
      data: { attestDueAt: new Date(attestDueAt.getTime() + lost) },
    });
  }
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

/** What came to use, or is no longer, may change what is proven; the rule is asked once the deal is written. */
async function askForProof(ctx: EffectCtx): Promise<void> {
  const { parent } = await ctx.tx.deal.findUniqueOrThrow({
    where: { id: ctx.loaded.deal.id },
    select: { parent: { select: { listingId: true } } },
  });
  for (const listingId of new Set([ctx.loaded.deal.listingId, parent?.listingId])) {
    if (!listingId) continue;
    const job = { key: `prove-listing:${listingId}` };
    await enqueue(ctx.tx, "outcomes.prove-listing", { listingId }, job);
  }
}

/** What the attested reports of use and replication say of the deal now. */
async function recountUse(ctx: EffectCtx): Promise<void> {
  const reports = await ctx.tx.dealReport.findMany({
    where: { dealId: ctx.loaded.deal.id, state: "attested" },
    select: { kind: true, sites: true },
  });
  const fallen = ctx.decision.to === "delivered" ? { commercialisedAt: null } : {};
  await updateDeal(ctx, { sitesInUse: sitesOf(reports), ...fallen });
  await askForProof(ctx);
}

/** The other side confirms a report; one of use makes the deal count as in commercial use. */
export async function attestReport(ctx: EffectCtx): Promise<Result<Told>> {
  const { reportId, note } = valuesOf(ctx, "attest_report");
  const report = await answerReport(ctx, "attested", { reportId, note });
  if (!report) return refuse(409, "deals.no_report");
  if (report.kind === "use") await updateDeal(ctx, { commercialisedAt: ctx.now });
  if (report.kind === "use" || report.kind === "replication") await recountUse(ctx);
  return ok({ reportId, kind: report.kind, sites: report.sites });
}

/** The other side says that a report does not hold; refused once it was answered. */
export async function contestReport(ctx: EffectCtx): Promise<Result<Told>> {
  const { reportId, reason } = valuesOf(ctx, "contest_report");
  const report = await answerReport(ctx, "contested", { reportId, note: reason });
  return report ? ok({ reportId, kind: report.kind }) : refuse(409, "deals.no_report");
}

/** Who gave a piece of evidence takes it back; what rested on it falls. */
export async function withdrawReport(ctx: EffectCtx): Promise<Result<Told>> {
  const { reportId, reason } = valuesOf(ctx, "withdraw_report");
  const { count } = await ctx.tx.dealReport.updateMany({
    where: {
      id: reportId,
      dealId: ctx.loaded.deal.id,
      state: { in: ["declared", "attested"] },
    },
    data: {
      state: "withdrawn",
      withdrawnById: personOf(ctx.actor),
      withdrawnAt: ctx.now,
      withdrawalReason: reason,
    },
  });
  const report = ctx.loaded.facts.standingReports.find(({ id }) => id === reportId);
  if (count === 0 || !report) return refuse(409, "deals.no_report_to_withdraw");
  if (report.state === "attested" && ["use", "replication"].includes(report.kind)) {
    await recountUse(ctx);
  }
  return ok({ reportId, kind: report.kind });
}
