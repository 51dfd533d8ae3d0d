import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import { otherSide, type Side } from "#app/deals/model.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type HeldDeal, holdDeal, type ReviewCtx, type ReviewInput } from "./hold-deal.server.ts";
import { averageOf, mayWrite, shownFrom } from "./rules.ts";
import { reviewSchema } from "./schema.ts";

/** Writes a side's one review of the other, after the deal's work is over. */
export function writeReview(
  ctx: ReviewCtx,
  { dealId, values }: ReviewInput,
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const opened = await holdDeal(tx, ctx, dealId);
    if (!opened) return refuse(404, "reviews.not_found");
    const own = byOwnPeople(ctx.actor, "review");
    if (!own.ok) return own;
    const { deal, side } = opened;
    const mine = deal.reviews.find((one) => one.side === side) ?? null;
    const theirs = deal.reviews.find((one) => one.side !== side) ?? null;
    const completedAt = deal.deliveredAt ?? deal.endedAt;
    const { state, declarationState } = deal;
    const facts = { state, declarationState, completedAt, mine, theirs };
    const allowed = mayWrite(facts, ctx.now);
    if (!allowed.ok) return allowed;
    const parsed = reviewSchema.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { scores, body, named } = parsed.data;
    const id = newId();
    const visible = shownFrom(ctx.now, theirs !== null);
    await tx.review.create({
      data: {
        id,
        dealId,
        side,
        organisationId: deal[side].id,
        aboutOrganisationId: deal[otherSide(side)].id,
        listingId: deal.listingId,
        authorId: ctx.actor.userId,
        scores,
        average: averageOf(scores),
        body,
        named,
        writtenAt: ctx.now,
        shownFrom: visible,
      },
    });
    if (theirs) {
      await tx.review.update({ where: { id: theirs.id }, data: { shownFrom: ctx.now } });
    }
    await tell(tx, deal, side, { id, both: theirs !== null });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "review.write",
      subjectType: "deal",
      subjectId: dealId,
      data: { reviewId: id, shownFrom: visible.toISOString() },
      at: ctx.now,
    });
    return ok(null);
  });
}

function tell(tx: Tx, deal: HeldDeal, side: Side, review: { id: string; both: boolean }) {
  return tellParties(tx, deal, {
    event: review.both ? "reviews.shown" : "reviews.asked",
    key: `review:${review.id}`,
    from: review.both ? null : side,
    href: `/deals/${deal.id}/review`,
  });
}
