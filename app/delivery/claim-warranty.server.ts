import { recordAudit } from "#app/audit/record-entry.server.ts";
import { workingCalendar } from "#app/calendar/queries.server.ts";
import { type LoadedDeal, loadDeal } from "#app/deals/facts.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { isId, newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { underWarranty } from "./load-warranty.server.ts";
import type { ClaimStep, DeliveryCtx, Side } from "./model.ts";
import { afterWorkingDays, CLAIM_WORKING_DAYS, warrantyOf } from "./rules.ts";
import { claimAnswerForm, claimForm, objectionForm } from "./schema.ts";

type Upload = Pick<ReceivedFile, "fileName" | "bytes"> | null;

export interface ClaimInput {
  readonly dealId: string;
  readonly values: unknown;
  readonly upload: Upload;
}

/** A claim is raised, answered or taken up again by the side whose word it is, never by a helper. */
async function dealOf(
  tx: Tx,
  ctx: DeliveryCtx,
  dealId: string,
  side: Side,
): Promise<Result<LoadedDeal>> {
  if (!isId(dealId)) return refuse(404, "delivery.not_found");
  await lockDeal(tx, dealId);
  const loaded = await loadDeal(tx, dealId);
  const who = loaded && whoIs(ctx.actor, loaded.deal);
  if (!loaded || !who || (who.kind !== "party" && who.kind !== "operator")) {
    return refuse(404, "delivery.not_found");
  }
  if (who.kind !== "party" || who.side !== side || who.helper) {
    return refuse(403, "delivery.not_yours");
  }
  return ok(loaded);
}

interface Said {
  readonly claimId: string;
  readonly step: ClaimStep;
  readonly side: Side;
  readonly body: string;
}

/** Writes what was said, brings the deal's timer up to it, tells the other side. */
async function say(
  tx: Tx,
  ctx: DeliveryCtx,
  { deal }: LoadedDeal,
  said: Said & { number: number; upload: Upload; event: string },
): Promise<Result<null>> {
  const { upload, number, event, ...entry } = said;
  let documentId: string | null = null;
  if (upload) {
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: ctx.actor },
      {
        purpose: "delivery_file",
        subjectId: deal.id,
        organisationId: ctx.actor.organisationId,
        file: upload,
      },
    );
    if (!stored.ok) {
      const { key, params } = stored.refusal;
      return refuse(422, key, { ...(params ? { params } : {}), fields: { file: key } });
    }
    documentId = stored.value.id;
  }
  const id = newId();
  await tx.warrantyClaimEntry.create({
    data: { id, ...entry, authorId: ctx.actor.userId, documentId, at: ctx.now },
  });
  await recomputeGrade(tx, deal.id);
  await tellParties(tx, deal, {
    event,
    key: `warranty-claim:${id}`,
    from: entry.side,
    href: `/deals/${deal.id}/warranty`,
    params: { number },
  });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: `warranty.${entry.step}`,
    subjectType: "deal",
    subjectId: deal.id,
    data: { claimId: entry.claimId, number, file: documentId !== null },
    at: ctx.now,
  });
  return ok(null);
}

const wrong = (error: Parameters<typeof fieldErrors>[0]) =>
  refuse(422, "form.check_fields", { fields: fieldErrors(error) });

/** The buyer claims under warranty while it runs; the seller's days to answer start. */
export function raiseClaim(ctx: DeliveryCtx, input: ClaimInput): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await dealOf(tx, ctx, input.dealId, "buyer");
    if (!found.ok) return found;
    const { deal, terms } = found.value;
    const period = warrantyOf(
      { deliveredAt: deal.deliveredAt, warrantyMonths: terms?.warrantyMonths ?? 0 },
      ctx.now,
    );
    if (!period || !underWarranty.includes(deal.state)) {
      return refuse(409, "delivery.no_warranty");
    }
    if (period.endsAt <= ctx.now) return refuse(409, "delivery.warranty_over");
    const parsed = claimForm.safeParse(input.values, withInput);
    if (!parsed.success) return wrong(parsed.error);
    const { body } = parsed.data;
    const same = await tx.warrantyClaimEntry.count({
      where: { step: "claimed", body, claim: { dealId: deal.id, answeredAt: null } },
    });
    if (same > 0) return ok(null);
    const number = (await tx.warrantyClaim.count({ where: { dealId: deal.id } })) + 1;
    const claimId = newId();
    await tx.warrantyClaim.create({
      data: {
        id: claimId,
        dealId: deal.id,
        number,
        raisedAt: ctx.now,
        answerDueAt: afterWorkingDays(ctx.now, CLAIM_WORKING_DAYS, await workingCalendar(tx)),
      },
    });
    return say(tx, ctx, found.value, {
      claimId,
      number,
      step: "claimed",
      side: "buyer",
      body,
      upload: input.upload,
      event: "delivery.claim_raised",
    });
  });
}

/** The seller says what it did about a claim, or why it does nothing. */
export function answerClaim(ctx: DeliveryCtx, input: ClaimInput): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await dealOf(tx, ctx, input.dealId, "seller");
    if (!found.ok) return found;
    const parsed = claimAnswerForm.safeParse(input.values, withInput);
    if (!parsed.success) return wrong(parsed.error);
    const { claimId, answer, body } = parsed.data;
    const { count } = await tx.warrantyClaim.updateMany({
      where: { id: claimId, dealId: input.dealId, answeredAt: null },
      data: { answeredAt: ctx.now },
    });
    if (count === 0) return refuse(409, "delivery.claim_answered");
    const { number } = await tx.warrantyClaim.findUniqueOrThrow({ where: { id: claimId } });
    return say(tx, ctx, found.value, {
      claimId,
      number,
      step: answer,
      side: "seller",
      body,
      upload: input.upload,
      event: "delivery.claim_answered",
    });
  });
}

/** The buyer says that the answer did not settle the claim; the seller's days start again. */
export function takeUpAgain(ctx: DeliveryCtx, input: ClaimInput): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await dealOf(tx, ctx, input.dealId, "buyer");
    if (!found.ok) return found;
    if (!underWarranty.includes(found.value.deal.state)) return refuse(409, "delivery.no_warranty");
    const parsed = objectionForm.safeParse(input.values, withInput);
    if (!parsed.success) return wrong(parsed.error);
    const { claimId, body } = parsed.data;
    const { count } = await tx.warrantyClaim.updateMany({
      where: { id: claimId, dealId: input.dealId, answeredAt: { not: null } },
      data: {
        answeredAt: null,
        lateTold: false,
        answerDueAt: afterWorkingDays(ctx.now, CLAIM_WORKING_DAYS, await workingCalendar(tx)),
      },
    });
    if (count === 0) return refuse(409, "delivery.claim_waits");
    const { number } = await tx.warrantyClaim.findUniqueOrThrow({ where: { id: claimId } });
    return say(tx, ctx, found.value, {
      claimId,
      number,
      step: "not_settled",
      side: "buyer",
      body,
      upload: input.upload,
      event: "delivery.claim_raised",
    });
  });
}
