import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { isId } from "#app/platform/ids.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import type { CommandCtx } from "./model.ts";
import { mayDo } from "./policy.ts";
import { settleRefund } from "./settle-refund.server.ts";

/**
 * The operator records a bank transfer that gave money back to the payer, with the bank's number:
 * from the payee on the bank rail, from the operator where Stripe could not send it.
 * @returns false when it was recorded before
 */
export function recordBankRefund(
  ctx: CommandCtx,
  input: { refundId: string; bankTransactionNumber: string },
): Promise<Result<boolean>> {
  return inTransaction(ctx.db, async (tx) => {
    if (!isId(input.refundId)) return refuse(404, "payments.not_found");
    const refund = await tx.paymentRefund.findUnique({
      where: { id: input.refundId },
      select: {
        state: true,
        payment: { select: { rail: true, milestone: { select: { deal: true } } } },
      },
    });
    if (!refund) return refuse(404, "payments.not_found");
    const allowed = mayDo("refund", ctx.actor, refund.payment.milestone.deal);
    if (!allowed.ok) return allowed;
    if (refund.payment.rail !== "bank_transfer" && refund.state !== "failed") {
      return refuse(409, "payments.not_a_transfer");
    }
    const number = input.bankTransactionNumber.trim();
    if (!number) {
      return refuse(422, "payments.check_form", {
        fields: { bankTransactionNumber: "payments.bank_number_missing" },
      });
    }
    return settleRefund(tx, input.refundId, {
      actor: ctx.actor,
      now: ctx.now,
      bankTransactionNumber: number,
    });
  });
}
