import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { applyRefund, type EventOutcome } from "./apply-stripe-event.server.ts";
import { stripeRail } from "./stripe.server.ts";

/**
 * Asks Stripe to give money back; run by a job. The key of the refund makes a second run the same
 * refund at Stripe, and what Stripe answers is applied once.
 */
export async function sendRefund(
  ctx: { db: Db; now: Date },
  refundId: string,
): Promise<Result<EventOutcome>> {
  const refund = await ctx.db.paymentRefund.findUnique({
    where: { id: refundId },
    include: { payment: true },
  });
  if (refund?.state !== "requested") return ok("ignored");
  const rail = stripeRail();
  if (!rail) throw new Error(`refund ${refundId} waits for Stripe, which has no key here`);
  if (!refund.payment.stripePaymentIntentId) {
    throw new Error(`payment ${refund.paymentId} has no payment intent to refund`);
  }
  const reading = refund.stripeRefundId
    ? await rail.readRefund(refund.stripeRefundId)
    : await rail.refund({
        refundId,
        paymentIntentId: refund.payment.stripePaymentIntentId,
        amount: refund.amount,
        currency: refund.payment.currency,
      });
  await ctx.db.paymentRefund.updateMany({
    where: { id: refundId, stripeRefundId: null },
    data: { stripeRefundId: reading.id },
  });
  return inTransaction(ctx.db, (tx) => applyRefund(tx, reading, ctx.now));
}
