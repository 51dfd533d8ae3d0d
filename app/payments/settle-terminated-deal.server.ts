import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";

/**
 * Settles the money of a terminated deal, in the transaction that terminates it: payments under way
 * end, work that was accepted is still released, and money paid in for work that was not accepted is
 * due back to the payer as a refund the operator sees through.
 */
export async function settleTerminatedDeal(
  tx: Tx,
  facts: { dealId: string; actor: Actor; now: Date },
): Promise<void> {
  const { dealId, actor, now } = facts;
  const userId = actor.kind === "user" ? actor.userId : null;
  const open = await tx.payment.findMany({
    where: { dealId, state: { in: ["awaiting", "evidence_submitted"] } },
    select: { id: true, rail: true },
  });
  await tx.payment.updateMany({
    where: { id: { in: open.map((payment) => payment.id) } },
    data: { state: "cancelled" },
  });
  const unaccepted = await tx.milestone.findMany({
    where: { dealId, state: { in: ["planned", "funded", "delivered", "changes_requested"] } },
    select: {
      id: true,
      payments: {
        where: { state: "matched" },
        select: { id: true, rail: true, amount: true, refundedAmount: true },
      },
    },
  });
  for (const milestone of unaccepted) {
    for (const payment of milestone.payments) {
      const refund = newId();
      await tx.paymentRefund.create({
        data: {
          id: refund,
          paymentId: payment.id,
          amount: payment.amount - payment.refundedAmount,
          reason: "deal_terminated",
          requestedById: userId,
          requestedAt: now,
        },
      });
      if (payment.rail === "stripe") {
        await enqueue(tx, "payments.send-refund", { refundId: refund });
      }
    }
  }
  await tx.milestone.updateMany({
    where: { id: { in: unaccepted.map((milestone) => milestone.id) } },
    data: { state: "cancelled", version: { increment: 1 } },
  });
  for (const payment of open) {
    if (payment.rail === "stripe") {
      await enqueue(tx, "payments.end-checkout", { paymentId: payment.id });
    }
  }
}
