import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { loadPayment } from "./load-milestone.server.ts";
import { type MatchOutcome, matchPayment } from "./match-payment.server.ts";
import type { CommandCtx } from "./model.ts";
import { standingOf } from "./policy.ts";

/**
 * The payee says the money is on its account; the operator may say so from the payee's statement and
 * then gives the reason. Said twice it is harmless.
 */
export function confirmTransfer(
  ctx: CommandCtx,
  input: {
    dealId: string;
    paymentId: string;
    bankTransactionNumber?: string | null;
    reason?: string | null;
  },
): Promise<Result<MatchOutcome>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadPayment(tx, input, "confirm_receipt", ctx.actor);
    if (!loaded.ok) return loaded;
    const payment = loaded.value;
    if (payment.rail !== "bank_transfer") return refuse(409, "payments.not_a_transfer");
    if (payment.state === "matched") return ok("already_matched");
    if (payment.state !== "awaiting" && payment.state !== "evidence_submitted") {
      return refuse(409, `payments.payment_is_${payment.state}`);
    }
    const byPayee = standingOf(ctx.actor, payment.milestone.deal) === "seller";
    const reason = input.reason?.trim();
    if (!byPayee && !reason) {
      return refuse(422, "payments.check_form", { fields: { reason: "payments.reason_missing" } });
    }
    return matchPayment(tx, payment.id, {
      actor: ctx.actor,
      now: ctx.now,
      by: byPayee ? "payee" : "operator",
      ...(input.bankTransactionNumber?.trim()
        ? { bankTransactionNumber: input.bankTransactionNumber.trim() }
        : {}),
      ...(reason ? { reason } : {}),
    });
  });
}
