import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { isId } from "#app/platform/ids.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { matchPayment } from "./match-payment.server.ts";
import type { CheckoutReading } from "./port.ts";
import { afterReading } from "./rules.ts";

const rail: Actor = { kind: "system" };

export type ReadingOutcome = "nothing" | "matched" | "ended" | "amount_differs";

/**
 * Brings a payment to what its checkout is at the rail now. Order and repetition of notices do not
 * matter: it looks at what is, and never moves a payment backwards.
 */
export async function applyCheckoutReading(
  tx: Tx,
  reading: CheckoutReading,
  now: Date,
): Promise<Result<ReadingOutcome>> {
  if (!isId(reading.paymentId)) return ok("nothing");
  const payment = await tx.payment.findUnique({ where: { id: reading.paymentId } });
  if (payment?.rail !== "stripe") return ok("nothing");
  const next = afterReading(payment.state, reading.reading);
  if (!next) return ok("nothing");
  await tx.payment.updateMany({
    where: { id: payment.id, stripeCheckoutSessionId: null },
    data: { stripeCheckoutSessionId: reading.checkoutId },
  });
  if (next === "matched") {
    if (reading.amount !== payment.amount || reading.currency !== payment.currency) {
      await noteDifference(tx, payment.id, reading, now);
      return ok("amount_differs");
    }
    const matched = await matchPayment(tx, payment.id, {
      actor: rail,
      now,
      by: "rail",
      paymentIntentId: reading.paymentIntentId,
      feeAmount: reading.fee,
    });
    if (!matched.ok) return matched;
    return ok(matched.value === "already_matched" ? "nothing" : "matched");
  }
  const { count } = await tx.payment.updateMany({
    where: { id: payment.id, state: payment.state },
    data: { state: next },
  });
  if (count === 0) return ok("nothing");
  await recordAudit(tx, {
    actor: rail,
    action: "payment.end",
    subjectType: "payment",
    subjectId: payment.id,
    from: payment.state,
    to: next,
    data: { dealId: payment.dealId, reading: reading.reading },
    at: now,
  });
  return ok("ended");
}

/** Somebody paid another amount than was asked for: a person has to look, nothing is booked. */
function noteDifference(
  tx: Tx,
  paymentId: string,
  reading: CheckoutReading,
  now: Date,
): Promise<void> {
  return recordAudit(tx, {
    actor: rail,
    action: "payment.amount_differs",
    subjectType: "payment",
    subjectId: paymentId,
    data: {
      checkout: reading.checkoutId,
      amount: reading.amount.toString(),
      currency: reading.currency,
    },
    at: now,
  });
}
