import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { applyCheckoutReading, type ReadingOutcome } from "./apply-checkout-reading.server.ts";
import { endUnopened } from "./end-payments.server.ts";
import { stripeRail } from "./stripe.server.ts";

/** A checkout that was never opened at the rail is given up after this long past its end. */
const GRACE_MINUTES = 10;

/**
 * Reads one checkout again and applies what it finds: when the payer comes back before the notice
 * does, and for checkouts nobody came back to.
 */
export async function refreshCheckout(
  ctx: { db: Db; now: Date },
  paymentId: string,
  how: "read" | "end" = "read",
): Promise<Result<ReadingOutcome>> {
  const rail = stripeRail();
  const payment = await ctx.db.payment.findUnique({
    where: { id: paymentId },
    select: { id: true, rail: true, stripeCheckoutSessionId: true },
  });
  const checkoutId = payment?.stripeCheckoutSessionId;
  if (!rail || payment?.rail !== "stripe" || !checkoutId) return ok("nothing");
  const reading =
    how === "end" ? await rail.endCheckout(checkoutId) : await rail.readCheckout(checkoutId);
  return inTransaction(ctx.db, (tx) => applyCheckoutReading(tx, reading, ctx.now));
}

/** Ends checkouts whose time is over and that no notice ended. @returns how many were looked at */
export async function endStaleCheckouts(ctx: { db: Db; now: Date }): Promise<number> {
  const before = new Date(ctx.now.getTime() - GRACE_MINUTES * 60_000);
  const stale = await ctx.db.payment.findMany({
    where: { rail: "stripe", state: "awaiting", expiresAt: { lt: before } },
    select: { id: true, dealId: true, stripeCheckoutSessionId: true },
    take: 200,
  });
  for (const payment of stale) {
    if (payment.stripeCheckoutSessionId) await refreshCheckout(ctx, payment.id, "end");
    else await endUnopened(ctx, payment, "cancelled");
  }
  return stale.length;
}
