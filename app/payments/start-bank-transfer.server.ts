import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type LoadedMilestone, loadMilestone } from "./load-milestone.server.ts";
import { type CommandCtx, openPaymentStates, type Rail } from "./model.ts";
import { mayStartPayment, transferReference } from "./rules.ts";

/**
 * Opens a payment by bank transfer: a reference for the payer to write, the payee's own account as
 * the place to pay to. A second call while one is open gives the same payment.
 * @returns the payment's id
 */
export function startBankTransfer(
  ctx: CommandCtx,
  input: { dealId: string; milestoneId: string },
): Promise<Result<string>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadForPaying(tx, ctx, input);
    if (!loaded.ok) return loaded;
    const milestone = loaded.value;
    const open = openPayment(milestone);
    if (open?.rail === "bank_transfer") return ok(open.id);
    if (!hasBankAccount(milestone.deal.seller)) return refuse(409, "payments.no_bank_account");
    return openNewPayment(tx, ctx, milestone, { rail: "bank_transfer", expiresAt: null });
  });
}

/** Whether money can be sent to the payee: VietQR needs the bank's number (BIN) and the account's. */
export function hasBankAccount(payee: {
  bankBin: string | null;
  bankAccountNumber: string | null;
}): boolean {
  return Boolean(payee.bankBin && payee.bankAccountNumber);
}

/** The milestone, with its deal locked, for somebody who may pay it. */
export async function loadForPaying(
  tx: Tx,
  ctx: CommandCtx,
  input: { dealId: string; milestoneId: string },
): Promise<Result<LoadedMilestone>> {
  const first = await loadMilestone(tx, input, "pay", ctx.actor);
  if (!first.ok) return first;
  await lockDeal(tx, first.value.dealId);
  return loadMilestone(tx, input, "pay", ctx.actor);
}

/** The payment under way of a milestone, if any. */
export function openPayment(milestone: LoadedMilestone) {
  return milestone.payments.find((payment) =>
    (openPaymentStates as readonly string[]).includes(payment.state),
  );
}

/** Writes the payment row of a new attempt, after asking the rules. */
export async function openNewPayment(
  tx: Tx,
  ctx: CommandCtx,
  milestone: LoadedMilestone,
  order: { rail: Rail; expiresAt: Date | null },
): Promise<Result<string>> {
  const { deal } = milestone;
  if (deal.state !== "in_delivery") return refuse(409, "payments.deal_not_in_delivery");
  const allowed = mayStartPayment({
    state: milestone.state,
    disputed: deal.disputed,
    hasOpenPayment: openPayment(milestone) !== undefined,
  });
  if (!allowed.ok) return allowed;
  const attempt = (milestone.payments[0]?.attempt ?? 0) + 1;
  const id = newId();
  const reference = transferReference(deal.code, milestone.position, attempt);
  await tx.payment.create({
    data: {
      id,
      milestoneId: milestone.id,
      dealId: deal.id,
      rail: order.rail,
      attempt,
      amount: milestone.amountVnd,
      reference,
      createdById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      createdAt: ctx.now,
      expiresAt: order.expiresAt,
    },
  });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "payment.start",
    subjectType: "payment",
    subjectId: id,
    to: "awaiting",
    data: {
      dealId: deal.id,
      milestoneId: milestone.id,
      rail: order.rail,
      reference,
      amount: milestone.amountVnd.toString(),
    },
    at: ctx.now,
  });
  return ok(id);
}
