import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { findPayment, loadPayment } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import { mayRefund, pendingAmountOf } from "./rules.ts";
import { tellParties } from "./tell-parties.server.ts";

/**
 * The operator asks for money to go back to the payer, in whole or in part. On Stripe a job sends it;
 * on the bank rail the payee transfers it back and the operator records the bank's number.
 * @param input.expectedRefunded what had been given back when the person looked, so that a second
 *   click does not give back twice. @returns the refund's id
 */
export function refundPayment(
  ctx: CommandCtx,
  input: {
    dealId: string;
    paymentId: string;
    amount: bigint;
    reason: string;
    expectedRefunded: bigint;
  },
): Promise<Result<string>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadPayment(tx, input, "refund", ctx.actor);
    if (!loaded.ok) return loaded;
    await lockDeal(tx, loaded.value.dealId);
    const payment = await findPayment(tx, loaded.value.id);
    if (!payment) return refuse(404, "payments.not_found");
    const reason = input.reason.trim();
    if (!reason) {
      return refuse(422, "payments.check_form", { fields: { reason: "payments.reason_missing" } });
    }
    const pendingAmount = pendingAmountOf(payment.refunds);
    if (payment.refundedAmount + pendingAmount !== input.expectedRefunded) {
      return refuse(409, "payments.conflict");
    }
    const allowed = mayRefund({ ...payment, pendingAmount }, input.amount);
    if (!allowed.ok) return allowed;
    const id = newId();
    await tx.paymentRefund.create({
      data: {
        id,
        paymentId: payment.id,
        amount: input.amount,
        reason,
        requestedById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        requestedAt: ctx.now,
      },
    });
    if (payment.rail === "stripe") await enqueue(tx, "payments.send-refund", { refundId: id });
    await tellParties(tx, payment.rail === "stripe" ? ["buyer"] : ["buyer", "seller"], {
      event: "refund_due",
      key: id,
      milestone: payment.milestone,
      href: `/deals/${payment.dealId}/payments/${payment.id}`,
      amount: input.amount,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "payment.request_refund",
      subjectType: "payment",
      subjectId: payment.id,
      from: payment.state,
      to: payment.state,
      data: { dealId: payment.dealId, refundId: id, amount: input.amount.toString(), reason },
      at: ctx.now,
    });
    return ok(id);
  });
}
