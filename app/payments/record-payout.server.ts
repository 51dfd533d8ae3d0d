import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { book, bookedPayment } from "./book-entries.server.ts";
import { payout } from "./ledger.ts";
import { findPayment, loadPayment } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import { tellParties } from "./tell-parties.server.ts";

/**
 * The operator records that released money of a payment made through Stripe was sent on to the
 * payee's bank account, with the bank's number. Only then does the ledger say the payee has it.
 */
export function recordPayout(
  ctx: CommandCtx,
  input: { dealId: string; paymentId: string; reference: string },
): Promise<Result<true>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadPayment(tx, input, "pay_out", ctx.actor);
    if (!loaded.ok) return loaded;
    await lockDeal(tx, loaded.value.dealId);
    const payment = await findPayment(tx, loaded.value.id);
    if (!payment) return refuse(404, "payments.not_found");
    const reference = input.reference.trim();
    if (!reference) {
      return refuse(422, "payments.check_form", {
        fields: { reference: "payments.bank_number_missing" },
      });
    }
    if (payment.rail !== "stripe") return refuse(409, "payments.payee_has_it");
    if (payment.paidOutAt) return ok(true);
    const amount = payment.amount - payment.refundedAmount;
    if (payment.milestone.state !== "released" || amount <= 0n) {
      return refuse(409, "payments.not_released");
    }
    if (payment.refunds.some((refund) => refund.state === "requested")) {
      return refuse(409, "payments.refund_pending");
    }
    await tx.payment.update({
      where: { id: payment.id },
      data: {
        payoutReference: reference,
        paidOutAt: ctx.now,
        paidOutById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      },
    });
    await book(tx, payout(bookedPayment(payment, payment.milestone.deal), amount), {
      dealId: payment.dealId,
      milestoneId: payment.milestoneId,
      paymentId: payment.id,
      at: ctx.now,
    });
    await tellParties(tx, ["seller"], {
      event: "paid_out",
      key: payment.id,
      milestone: payment.milestone,
      amount,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "payment.pay_out",
      subjectType: "payment",
      subjectId: payment.id,
      from: payment.state,
      to: payment.state,
      data: { dealId: payment.dealId, amount: amount.toString(), reference },
      at: ctx.now,
    });
    return ok(true);
  });
}
