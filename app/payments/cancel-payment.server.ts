import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { loadPayment } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";

/**
 * The payer gives up a payment that was started and not yet proven, to pay another way. A transfer
 * the payer has reported is not given up: the payee answers it first.
 */
export function cancelPayment(
  ctx: CommandCtx,
  input: { dealId: string; paymentId: string },
): Promise<Result<true>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadPayment(tx, input, "pay", ctx.actor);
    if (!loaded.ok) return loaded;
    const payment = loaded.value;
    if (payment.state === "cancelled") return ok(true);
    const { count } = await tx.payment.updateMany({
      where: { id: payment.id, state: "awaiting" },
      data: { state: "cancelled" },
    });
    if (count === 0) return refuse(409, "payments.not_awaiting");
    if (payment.rail === "stripe") {
      await enqueue(tx, "payments.end-checkout", { paymentId: payment.id });
    }
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "payment.cancel",
      subjectType: "payment",
      subjectId: payment.id,
      from: payment.state,
      to: "cancelled",
      data: { dealId: payment.dealId },
      at: ctx.now,
    });
    return ok(true);
  });
}
