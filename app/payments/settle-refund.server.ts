import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { book, bookedPayment } from "./book-entries.server.ts";
import { refund as refundBooking, refundFailed } from "./ledger.ts";
import { findPayment, type LoadedPayment } from "./load-milestone.server.ts";
import { tellOperator, tellParties } from "./tell-parties.server.ts";

export interface RefundProof {
  actor: Actor;
  now: Date;
  bankTransactionNumber?: string;
  railRefundId?: string;
}

/**
 * The one place where a refund becomes fact: the payment lessened, the ledger booked, the milestone
 * put back when nothing of its money is left. Proven twice it does nothing the second time.
 */
export async function settleRefund(
  tx: Tx,
  refundId: string,
  proof: RefundProof,
): Promise<Result<boolean>> {
  const held = await holdRefund(tx, refundId);
  if (!held) return refuse(404, "payments.not_found");
  const { payment, refund } = held;
  if (refund.state === "sent") return ok(false);
  await tx.paymentRefund.update({
    where: { id: refund.id },
    data: {
      state: "sent",
      settledAt: proof.now,
      ...(proof.bankTransactionNumber
        ? { bankTransactionNumber: proof.bankTransactionNumber }
        : {}),
      ...(proof.railRefundId ? { stripeRefundId: proof.railRefundId } : {}),
    },
  });
  const whole = payment.refundedAmount + refund.amount === payment.amount;
  await tx.payment.update({
    where: { id: payment.id },
    data: {
      refundedAmount: { increment: refund.amount },
      ...(whole ? { state: "refunded" as const } : {}),
    },
  });
  const milestoneState = whole ? await putMilestoneBack(tx, payment) : null;
  await book(tx, bookingOf(payment, refund), {
    dealId: payment.dealId,
    milestoneId: payment.milestoneId,
    paymentId: payment.id,
    at: proof.now,
  });
  await tellAndRecord(tx, payment, refund, { ...proof, milestoneState });
  return ok(true);
}

/** The refund as it stands once its deal is held for this transaction. */
async function holdRefund(tx: Tx, refundId: string) {
  const row = await tx.paymentRefund.findUnique({
    where: { id: refundId },
    select: { paymentId: true, payment: { select: { dealId: true } } },
  });
  if (!row) return null;
  await lockDeal(tx, row.payment.dealId);
  const payment = await findPayment(tx, row.paymentId);
  const refund = payment?.refunds.find(({ id }) => id === refundId);
  return payment && refund ? { payment, refund } : null;
}

function bookingOf(payment: LoadedPayment, refund: LoadedPayment["refunds"][number]) {
  return refundBooking(
    bookedPayment(payment, payment.milestone.deal),
    refundDetails(payment, refund),
  );
}

function refundDetails(payment: LoadedPayment, refund: LoadedPayment["refunds"][number]) {
  return {
    refundId: refund.id,
    amount: refund.amount,
    released: payment.milestone.state === "released" && payment.matchedAt !== null,
    again: refund.state === "failed" && refund.settledAt !== null,
  };
}

/**
 * The rail says a refund did not reach the payer. One that was booked as sent is reversed; either way
 * the operator gives the money back by bank transfer and records it.
 */
export async function failRefund(
  tx: Tx,
  refundId: string,
  proof: RefundProof,
): Promise<Result<boolean>> {
  const held = await holdRefund(tx, refundId);
  if (!held) return refuse(404, "payments.not_found");
  const { payment, refund } = held;
  if (refund.state === "failed" || refund.bankTransactionNumber) return ok(false);
  await tx.paymentRefund.update({
    where: { id: refund.id },
    data: {
      state: "failed",
      ...(proof.railRefundId ? { stripeRefundId: proof.railRefundId } : {}),
    },
  });
  if (refund.state === "sent") {
    await tx.payment.update({
      where: { id: payment.id },
      data: { refundedAmount: { decrement: refund.amount } },
    });
    const booked = bookedPayment(payment, payment.milestone.deal);
    await book(tx, refundFailed(booked, refundDetails(payment, refund)), {
      dealId: payment.dealId,
      milestoneId: payment.milestoneId,
      paymentId: payment.id,
      at: proof.now,
    });
  }
  await tellOperator(tx, {
    event: "refund_failed",
    key: refund.id,
    milestone: payment.milestone,
    amount: refund.amount,
  });
  await recordAudit(tx, {
    actor: proof.actor,
    action: "payment.refund_failed",
    subjectType: "payment",
    subjectId: payment.id,
    data: { dealId: payment.dealId, refundId: refund.id, amount: refund.amount.toString() },
    at: proof.now,
  });
  return ok(true);
}

/**
 * Without money a milestone not yet accepted waits for payment again; an accepted one is over.
 * @returns its new state, null where it stays
 */
async function putMilestoneBack(tx: Tx, payment: LoadedPayment) {
  if (payment.state !== "matched") return null;
  const { milestone } = payment;
  const to = { funded: "planned", delivered: "planned", changes_requested: "planned" } as const;
  const next =
    milestone.state === "accepted" ? "cancelled" : to[milestone.state as keyof typeof to];
  if (!next) return null;
  await tx.milestone.updateMany({
    where: { id: milestone.id, version: milestone.version },
    data: { state: next, fundedAt: null, version: { increment: 1 } },
  });
  return next;
}

async function tellAndRecord(
  tx: Tx,
  payment: LoadedPayment,
  refund: { id: string; amount: bigint; reason: string },
  proof: RefundProof & { milestoneState: "planned" | "cancelled" | null },
): Promise<void> {
  await tellParties(tx, ["buyer", "seller"], {
    event: "refund_sent",
    key: refund.id,
    milestone: payment.milestone,
    href: `/deals/${payment.dealId}/payments/${payment.id}`,
    amount: refund.amount,
  });
  await recomputeGrade(tx, payment.dealId);
  await recordAudit(tx, {
    actor: proof.actor,
    action: "payment.refund",
    subjectType: "payment",
    subjectId: payment.id,
    from: payment.state,
    to: payment.refundedAmount + refund.amount === payment.amount ? "refunded" : payment.state,
    data: {
      dealId: payment.dealId,
      refundId: refund.id,
      amount: refund.amount.toString(),
      bankTransactionNumber: proof.bankTransactionNumber ?? null,
      railRefundId: proof.railRefundId ?? null,
      ...(proof.milestoneState && {
        milestoneId: payment.milestoneId,
        milestoneState: proof.milestoneState,
      }),
    },
    at: proof.now,
  });
}
