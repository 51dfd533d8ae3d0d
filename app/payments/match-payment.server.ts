import { recordAudit } from "#app/audit/record-entry.server.ts";
import { appendDealHistory, lockDeal } from "#app/deals/history.server.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { book, bookedPayment } from "./book-entries.server.ts";
import { decideMilestoneStep } from "./deal-step.ts";
import { endPayments } from "./end-payments.server.ts";
import { fee, fund } from "./ledger.ts";
import { findPayment, type LoadedPayment } from "./load-milestone.server.ts";
import { tellOperator, tellParties } from "./tell-parties.server.ts";

export interface Proof {
  actor: Actor;
  now: Date;
  /** Who or what proved that the money arrived. */
  by: "payee" | "operator" | "rail";
  bankTransactionNumber?: string;
  paymentIntentId?: string | null;
  /** What the rail kept, in the payment's currency. */
  feeAmount?: bigint;
  reason?: string;
}

export type MatchOutcome = "matched" | "already_matched" | "to_return";

/**
 * The one place where a payment becomes money: the milestone is funded, the ledger booked, history,
 * notices and audit written. Proven twice it does nothing the second time. Money that arrives for a
 * milestone that cannot take it any more is booked and given back.
 */
export async function matchPayment(
  tx: Tx,
  paymentId: string,
  proof: Proof,
): Promise<Result<MatchOutcome>> {
  const found = await findPayment(tx, paymentId);
  if (!found) return refuse(404, "payments.not_found");
  await lockDeal(tx, found.dealId);
  const payment = await findPayment(tx, paymentId);
  if (!payment) return refuse(404, "payments.not_found");
  if (isIn(payment)) return ok("already_matched");
  const step = decideMilestoneStep({
    deal: payment.milestone.deal,
    milestone: { state: payment.milestone.state, fundsMatched: true },
    move: "fund_milestone",
    actor: proof.actor,
    now: proof.now,
  });
  if (!step.ok) return proof.by === "rail" ? takeToReturn(tx, payment, proof) : step;
  // A payment given up earlier may turn out paid while a newer one waits: the newer one ends.
  const others = { milestoneId: payment.milestoneId, id: { not: payment.id } };
  await endPayments(tx, others, proof);
  const matched = await tx.payment.updateMany({
    where: { id: payment.id, state: payment.state },
    data: { state: "matched", ...proven(proof) },
  });
  const funded = await tx.milestone.updateMany({
    where: { id: payment.milestoneId, state: "planned", version: payment.milestone.version },
    data: { state: "funded", fundedAt: proof.now, version: { increment: 1 } },
  });
  if (matched.count === 0 || funded.count === 0) return refuse(409, "payments.conflict");
  await bookArrival(tx, payment, proof);
  await tellAndRecord(tx, payment, proof);
  return ok("matched");
}

/** Money that came too late is in as well: it is on its way back, whatever its milestone could take by now. */
function isIn({ state, matchedAt }: LoadedPayment): boolean {
  return state === "matched" || state === "refunded" || matchedAt !== null;
}

function proven(proof: Proof) {
  return {
    matchedAt: proof.now,
    confirmedById: proof.actor.kind === "user" ? proof.actor.userId : null,
    feeAmount: proof.feeAmount ?? 0n,
    ...(proof.bankTransactionNumber ? { bankTransactionNumber: proof.bankTransactionNumber } : {}),
    ...(proof.paymentIntentId ? { stripePaymentIntentId: proof.paymentIntentId } : {}),
  };
}

async function bookArrival(tx: Tx, payment: LoadedPayment, proof: Proof): Promise<void> {
  const subject = {
    dealId: payment.dealId,
    milestoneId: payment.milestoneId,
    paymentId: payment.id,
    at: proof.now,
  };
  const booked = bookedPayment(payment, payment.milestone.deal);
  await book(tx, fund(booked, payment.amount), subject);
  if (proof.feeAmount && proof.feeAmount > 0n) {
    await book(tx, fee(booked, proof.feeAmount), subject);
  }
}

async function tellAndRecord(tx: Tx, payment: LoadedPayment, proof: Proof): Promise<void> {
  const { milestone } = payment;
  const { deal } = milestone;
  await appendDealHistory(tx, {
    dealId: deal.id,
    name: "fund_milestone",
    from: deal.state,
    to: deal.state,
    actor: proof.actor,
    side: "buyer",
    reason: proof.reason ?? null,
    data: {
      milestoneId: milestone.id,
      position: milestone.position,
      title: milestone.title,
      amountVnd: payment.amount.toString(),
      rail: payment.rail,
      provenBy: proof.by,
    },
    at: proof.now,
  });
  await recomputeGrade(tx, deal.id);
  await tellParties(tx, ["buyer", "seller"], { event: "matched", key: payment.id, milestone });
  await recordAudit(tx, {
    actor: proof.actor,
    action: "payment.match",
    subjectType: "payment",
    subjectId: payment.id,
    from: payment.state,
    to: "matched",
    data: {
      dealId: deal.id,
      milestoneId: milestone.id,
      rail: payment.rail,
      reference: payment.reference,
      amount: payment.amount.toString(),
      currency: payment.currency,
      provenBy: proof.by,
      ...(proof.reason ? { reason: proof.reason } : {}),
    },
    at: proof.now,
  });
}

/** The milestone was cancelled or paid another way: the money is booked as come in and sent back. */
async function takeToReturn(
  tx: Tx,
  payment: LoadedPayment,
  proof: Proof,
): Promise<Result<MatchOutcome>> {
  const refundId = newId();
  await tx.payment.update({
    where: { id: payment.id },
    data: { state: "cancelled", ...proven(proof) },
  });
  await tx.paymentRefund.create({
    data: {
      id: refundId,
      paymentId: payment.id,
      amount: payment.amount,
      reason: "arrived_too_late",
      requestedAt: proof.now,
    },
  });
  await bookArrival(tx, payment, proof);
  await enqueue(tx, "payments.send-refund", { refundId });
  await tellOperator(tx, { event: "refund_due", key: refundId, milestone: payment.milestone });
  await recordAudit(tx, {
    actor: proof.actor,
    action: "payment.return_late_money",
    subjectType: "payment",
    subjectId: payment.id,
    from: payment.state,
    to: "cancelled",
    data: { dealId: payment.dealId, refundId, amount: payment.amount.toString() },
    at: proof.now,
  });
  return ok("to_return");
}
