import { recordAuditBatch } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { endPayments } from "./end-payments.server.ts";
import { findMilestone, type LoadedMilestone } from "./load-milestone.server.ts";
import { pendingAmountOf, refundable } from "./rules.ts";
import { tellOperator, tellParties } from "./tell-parties.server.ts";

interface Termination {
  dealId: string;
  actor: Actor;
  now: Date;
}

/**
 * Settles the money of a terminated deal, in the transaction that terminates it: payments under way
 * end, work that was accepted is still released, and money paid in for work that was not accepted is
 * due back to the payer as a refund the operator sees through.
 */
export async function settleTerminatedDeal(tx: Tx, facts: Termination): Promise<void> {
  await endPayments(tx, { dealId: facts.dealId }, facts);
  const unaccepted = await tx.milestone.findMany({
    where: {
      dealId: facts.dealId,
      state: { in: ["planned", "funded", "delivered", "changes_requested"] },
    },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  const cancelled: LoadedMilestone[] = [];
  for (const { id } of unaccepted) {
    const milestone = await findMilestone(tx, id);
    if (!milestone) continue;
    await giveBack(tx, facts, milestone);
    cancelled.push(milestone);
  }
  await tx.milestone.updateMany({
    where: { id: { in: unaccepted.map(({ id }) => id) } },
    data: { state: "cancelled", version: { increment: 1 } },
  });
  await recordAuditBatch(
    tx,
    cancelled.map((milestone) => ({
      actor: facts.actor,
      action: "milestone.cancel",
      subjectType: "milestone",
      subjectId: milestone.id,
      from: milestone.state,
      to: "cancelled",
      data: { dealId: facts.dealId, position: milestone.position },
      at: facts.now,
    })),
  );
}

/** Asks for what is left of a milestone's money to go back, less what is on its way already. */
async function giveBack(tx: Tx, facts: Termination, milestone: LoadedMilestone): Promise<void> {
  for (const payment of milestone.payments) {
    const pendingAmount = pendingAmountOf(payment.refunds);
    const amount = refundable({ ...payment, pendingAmount });
    if (amount <= 0n) continue;
    const refundId = newId();
    await tx.paymentRefund.create({
      data: {
        id: refundId,
        paymentId: payment.id,
        amount,
        reason: "deal_terminated",
        requestedById: facts.actor.kind === "user" ? facts.actor.userId : null,
        requestedAt: facts.now,
      },
    });
    if (payment.rail === "stripe") await enqueue(tx, "payments.send-refund", { refundId });
    const notice = { event: "refund_due" as const, key: refundId, milestone, amount };
    const href = `/deals/${milestone.dealId}/payments/${payment.id}`;
    await tellParties(tx, ["buyer", "seller"], { ...notice, href });
    await tellOperator(tx, notice);
  }
}
