import { recordAudit, recordAuditBatch } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok } from "#app/platform/result.ts";
import { openPaymentStates } from "./model.ts";

/** All payments of a deal, or those of a milestone beside one of them. */
type Which = { dealId: string } | { milestoneId: string; id: { not: string } };

/** Ends payments under way that something else overtook, with their checkouts. Under the deal's lock. */
export async function endPayments(
  tx: Tx,
  which: Which,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const open = await tx.payment.findMany({
    where: { ...which, state: { in: [...openPaymentStates] } },
    select: { id: true, dealId: true, rail: true, state: true },
  });
  await tx.payment.updateMany({
    where: { id: { in: open.map(({ id }) => id) } },
    data: { state: "cancelled" },
  });
  for (const { id } of open.filter(({ rail }) => rail === "stripe")) {
    await enqueue(tx, "payments.end-checkout", { paymentId: id });
  }
  await recordAuditBatch(
    tx,
    open.map(({ id, dealId, state }) => ({
      actor,
      action: "payment.end",
      subjectType: "payment",
      subjectId: id,
      from: state,
      to: "cancelled",
      data: { dealId },
      at: now,
    })),
  );
}

/** Ends a payment whose checkout the rail never opened. */
export async function endUnopened(
  { db, now }: { db: Db; now: Date },
  payment: { id: string; dealId: string },
  to: "cancelled" | "failed",
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { count } = await tx.payment.updateMany({
      where: { id: payment.id, state: "awaiting", stripeCheckoutSessionId: null },
      data: { state: to },
    });
    if (count === 0) return ok(null);
    await recordAudit(tx, {
      actor: { kind: "system" },
      action: "payment.end",
      subjectType: "payment",
      subjectId: payment.id,
      from: "awaiting",
      to,
      data: { dealId: payment.dealId },
      at: now,
    });
    return ok(null);
  });
}
