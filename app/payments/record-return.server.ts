import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { isId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { book, bookedPayment } from "./book-entries.server.ts";
import { returned } from "./ledger.ts";
import { findPayment } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import { mayDo } from "./policy.ts";

/**
 * A refund does not take back what was paid out to the payee. When the payee returns it to the
 * operator, this records it and reverses the payout in the ledger.
 */
export function recordReturn(
  ctx: CommandCtx,
  input: { refundId: string; reference: string },
): Promise<Result<true>> {
  return inTransaction(ctx.db, async (tx) => {
    if (!isId(input.refundId)) return refuse(404, "payments.not_found");
    const row = await tx.paymentRefund.findUnique({
      where: { id: input.refundId },
      select: { paymentId: true, payment: { select: { dealId: true } } },
    });
    if (!row) return refuse(404, "payments.not_found");
    await lockDeal(tx, row.payment.dealId);
    const payment = await findPayment(tx, row.paymentId);
    const refund = payment?.refunds.find(({ id }) => id === input.refundId);
    if (!payment || !refund) return refuse(404, "payments.not_found");
    const { deal } = payment.milestone;
    const allowed = mayDo("pay_out", ctx.actor, deal);
    if (!allowed.ok) return allowed;
    const reference = input.reference.trim();
    if (!reference) {
      return refuse(422, "payments.check_form", {
        fields: { reference: "payments.bank_number_missing" },
      });
    }
    if (refund.returnedAt) return ok(true);
    const paidOutBefore =
      payment.paidOutAt && refund.settledAt && payment.paidOutAt <= refund.settledAt;
    if (refund.state !== "sent" || !paidOutBefore) return refuse(409, "payments.nothing_to_return");
    await tx.paymentRefund.update({
      where: { id: refund.id },
      data: { returnReference: reference, returnedAt: ctx.now },
    });
    const details = { refundId: refund.id, amount: refund.amount };
    await book(tx, returned(bookedPayment(payment, deal), details), {
      dealId: payment.dealId,
      milestoneId: payment.milestoneId,
      paymentId: payment.id,
      at: ctx.now,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "payment.record_return",
      subjectType: "payment",
      subjectId: payment.id,
      data: { dealId: deal.id, refundId: refund.id, amount: refund.amount.toString(), reference },
      at: ctx.now,
    });
    return ok(true);
  });
}
