import type { Actor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { applyCheckoutReading } from "./apply-checkout-reading.server.ts";
import type { CheckoutReading, PaymentRail, RailNotice, RefundReading } from "./port.ts";
import { failRefund, settleRefund } from "./settle-refund.server.ts";

const rail: Actor = { kind: "system" };

export type EventOutcome = "applied" | "ignored" | "replayed";

/** What the rail says now about the object of a notice; read before the transaction begins. */
type Reading =
  | { kind: "checkout"; value: CheckoutReading }
  | { kind: "refund"; value: RefundReading; unseen: CheckoutReading | null }
  | null;

/**
 * Takes in one proven notice of Stripe. The object is read again at Stripe, as notices arrive late,
 * twice and in any order; the notice's id is stored in the transaction of its effect, so that it has
 * it once. A failure to read throws, and Stripe sends the notice again.
 */
export async function applyStripeEvent(
  ctx: { db: Db; now: Date; rail: PaymentRail },
  notice: RailNotice,
): Promise<Result<EventOutcome>> {
  const known = await ctx.db.stripeEvent.findUnique({ where: { id: notice.id } });
  if (known) return ok("replayed");
  const reading = await read(ctx, notice);
  return inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.stripeEvent.createMany({
      data: [
        {
          id: notice.id,
          type: notice.type,
          objectId: notice.subject.id,
          receivedAt: ctx.now,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return ok("replayed" as const);
    if (!reading) return ok("ignored" as const);
    if (reading.kind === "refund") {
      const paid = reading.unseen && (await applyCheckoutReading(tx, reading.unseen, ctx.now));
      return paid && !paid.ok ? paid : applyRefund(tx, reading.value, ctx.now);
    }
    const applied = await applyCheckoutReading(tx, reading.value, ctx.now);
    if (!applied.ok) return applied;
    return ok(applied.value === "nothing" ? ("ignored" as const) : ("applied" as const));
  });
}

async function read(
  { db, rail: port }: { db: Db; rail: PaymentRail },
  { subject }: RailNotice,
): Promise<Reading> {
  if (subject.kind === "checkout") {
    return { kind: "checkout", value: await port.readCheckout(subject.id) };
  }
  if (subject.kind === "payment_intent") {
    const value = await port.readByPaymentIntent(subject.id);
    return value && { kind: "checkout", value };
  }
  if (subject.kind === "refund") {
    const value = await port.readRefund(subject.id);
    return { kind: "refund", value, unseen: await unseenPayment(db, port, value) };
  }
  return null;
}

/** The payment of a refund whose own notice has not come yet: it is taken in first, else the refund is lost. */
async function unseenPayment(
  db: Db,
  port: PaymentRail,
  { paymentIntentId }: RefundReading,
): Promise<CheckoutReading | null> {
  if (!paymentIntentId) return null;
  const known = await db.payment.count({ where: { stripePaymentIntentId: paymentIntentId } });
  return known > 0 ? null : port.readByPaymentIntent(paymentIntentId);
}

/** A refund of ours, or one made in Stripe's own console, which is then recorded here too. */
export async function applyRefund(
  tx: Tx,
  reading: RefundReading,
  now: Date,
): Promise<Result<EventOutcome>> {
  const refundId = reading.refundId ?? (await adoptRefund(tx, reading, now));
  if (!refundId || reading.state === "pending") return ok("ignored");
  const proof = { actor: rail, now, railRefundId: reading.id };
  const settled =
    reading.state === "sent"
      ? await settleRefund(tx, refundId, proof)
      : await failRefund(tx, refundId, proof);
  if (!settled.ok) return settled.refusal.status === 404 ? ok("ignored") : settled;
  return ok(settled.value ? "applied" : "ignored");
}

async function adoptRefund(tx: Tx, reading: RefundReading, now: Date): Promise<string | null> {
  if (!reading.paymentIntentId) return null;
  const known = await tx.paymentRefund.findUnique({ where: { stripeRefundId: reading.id } });
  if (known) return known.id;
  const payment = await tx.payment.findUnique({
    where: { stripePaymentIntentId: reading.paymentIntentId },
    select: { id: true },
  });
  if (!payment) return null;
  const id = newId();
  await tx.paymentRefund.create({
    data: {
      id,
      paymentId: payment.id,
      amount: reading.amount,
      reason: "made_at_stripe",
      stripeRefundId: reading.id,
      requestedAt: now,
    },
  });
  return id;
}
