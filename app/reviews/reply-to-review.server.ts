import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { holdDeal, type ReviewCtx, type ReviewInput } from "./hold-deal.server.ts";
import { replySchema } from "./schema.ts";

/** The reviewed side's one answer, once it can read the review. */
export function replyToReview(
  ctx: ReviewCtx,
  { dealId, values }: ReviewInput,
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const opened = await holdDeal(tx, ctx, dealId);
    if (!opened) return refuse(404, "reviews.not_found");
    const own = byOwnPeople(ctx.actor, "review");
    if (!own.ok) return own;
    const { deal, side } = opened;
    const theirs = deal.reviews.find((one) => one.side !== side);
    if (!theirs || theirs.shownFrom > ctx.now) return refuse(404, "reviews.not_found");
    const parsed = replySchema.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { count } = await tx.review.updateMany({
      where: { id: theirs.id, reply: null },
      data: { reply: parsed.data.reply, repliedById: ctx.actor.userId, repliedAt: ctx.now },
    });
    if (count === 0) return refuse(409, "reviews.replied");
    await tellParties(tx, deal, {
      event: "reviews.replied",
      key: `review-reply:${theirs.id}`,
      from: side,
      href: `/deals/${deal.id}/review`,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "review.reply",
      subjectType: "deal",
      subjectId: dealId,
      data: { reviewId: theirs.id },
      at: ctx.now,
    });
    return ok(null);
  });
}
