import { redecideLegalPath } from "#app/law/write-legal-path.server.ts";
import { readTerms } from "#app/negotiation/stored-terms.ts";
import { createMilestones } from "#app/payments/create-milestones.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { asJson } from "#app/platform/stored-json.ts";
import { type Terms, termsValue } from "../negotiation/terms.ts";
import { contentHash } from "./content-hash.server.ts";
import {
  DAY,
  dateOf,
  type EffectCtx,
  endOfOffice,
  nothing,
  personOf,
  type Told,
  updateDeal,
  valuesOf,
} from "./effect-context.server.ts";
import type { Side } from "./model.ts";
import { prefillContract } from "./prefill-contract.server.ts";

/** Fixes the terms of a deal by the sheet that holds them. */
export async function agree(ctx: EffectCtx, sheet: { id: string; valueVnd: bigint }) {
  await updateDeal(ctx, {
    agreedTermSheetId: sheet.id,
    valueVnd: sheet.valueVnd,
    agreedAt: ctx.now,
  });
  // Which law reaches the deal depends on its form.
  await redecideLegalPath(ctx.tx, ctx.loaded.deal.id, ctx.now);
}

interface NewSheet {
  side: Side;
  validUntil: Date;
  accepted: boolean;
}

/** The next numbered term sheet of a deal, with the hash of its terms. */
export async function addSheet(ctx: EffectCtx, typed: Terms, sheet: NewSheet) {
  // The exchange's share is fixed with the terms: a later rule does not reach them.
  const terms: Terms = { ...typed, commissionPercent: env().COMMISSION_PERCENT };
  const number = (ctx.loaded.deal.termSheets[0]?.number ?? 0) + 1;
  return ctx.tx.termSheet.create({
    data: {
      id: newId(),
      dealId: ctx.loaded.deal.id,
      number,
      side: sheet.side,
      terms: asJson(terms),
      hash: contentHash(terms),
      valueVnd: termsValue(terms),
      validUntil: sheet.validUntil,
      offeredById: personOf(ctx.actor),
      offeredAt: ctx.now,
      acceptedAt: sheet.accepted ? ctx.now : null,
    },
    select: { id: true, number: true, valueVnd: true, validUntil: true },
  });
}

/** A side puts terms on the table; refused unless they hold for at most 180 days from now. */
export async function addOffer(ctx: EffectCtx): Promise<Result<Told>> {
  const { terms, validUntil: day } = valuesOf(ctx, "offer");
  const validUntil = endOfOffice(day);
  if (validUntil <= ctx.now || validUntil.getTime() > ctx.now.getTime() + 180 * DAY) {
    return refuse(422, "deals.check_form", { fields: { validUntil: "deals.valid_until_range" } });
  }
  const side = ctx.decision.side ?? "seller";
  const sheet = await addSheet(ctx, terms as Terms, { side, validUntil, accepted: false });
  return ok({
    number: sheet.number,
    valueVnd: String(sheet.valueVnd),
    validUntil: validUntil.toISOString(),
  });
}

/** The clock ends the offer on the table; refused where there is none. */
export async function lapseOffer(ctx: EffectCtx): Promise<Result<Told>> {
  const offer = ctx.loaded.facts.openOffer;
  if (!offer) return refuse(409, "deals.no_open_offer");
  await ctx.tx.termSheet.update({ where: { id: offer.id }, data: { lapsedAt: ctx.now } });
  return ok({ number: offer.number });
}

/** The offer on the table becomes the agreed terms; refused where there is none. */
export async function freezeTerms(ctx: EffectCtx): Promise<Result<Told>> {
  const offer = ctx.loaded.facts.openOffer;
  if (!offer) return refuse(409, "deals.no_open_offer");
  const sheet = await ctx.tx.termSheet.update({
    where: { id: offer.id },
    data: { acceptedAt: ctx.now },
    select: { id: true, valueVnd: true, number: true },
  });
  await agree(ctx, sheet);
  return ok({ number: sheet.number, valueVnd: String(sheet.valueVnd) });
}

/** Milestones and contract follow from the sheet that was accepted a moment ago. */
export async function planMilestones(ctx: EffectCtx): Promise<Result<Told>> {
  const { deal } = ctx.loaded;
  const agreed = await ctx.tx.deal.findUniqueOrThrow({
    where: { id: deal.id },
    select: { agreedTermSheet: { select: { terms: true } } },
  });
  const terms = readTerms(agreed.agreedTermSheet?.terms);
  const rows = terms.milestones.map((milestone) => ({
    title: milestone.title,
    deliverable: milestone.deliverable,
    amountVnd: BigInt(milestone.amountVnd),
    dueOn: milestone.dueOn ? dateOf(milestone.dueOn) : null,
  }));
  await createMilestones(ctx.tx, deal.id, rows);
  await prefillContract(ctx.tx, deal, terms, {
    withModels: ctx.decision.name === "accept_listed_terms",
    now: ctx.now,
  });
  return nothing;
}

/** Takes agreement and milestones back: the deal is negotiated again. */
export async function releaseTerms(ctx: EffectCtx): Promise<Result<Told>> {
  await updateDeal(ctx, { agreedTermSheetId: null, valueVnd: null, agreedAt: null });
  await createMilestones(ctx.tx, ctx.loaded.deal.id, []);
  return nothing;
}
