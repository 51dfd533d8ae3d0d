import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { MilestoneState, PaymentState } from "./model.ts";

/**
 * Life of a milestone: planned, funded, delivered, changes_requested or accepted, released. Money is
 * in before work is handed over; it goes out only after acceptance.
 */
export const milestoneMoves = {
  fund_milestone: { from: ["planned"], to: "funded" },
  deliver_milestone: { from: ["funded", "changes_requested"], to: "delivered" },
  request_milestone_changes: { from: ["delivered"], to: "changes_requested" },
  accept_milestone: { from: ["delivered"], to: "accepted" },
  release_milestone: { from: ["accepted"], to: "released" },
} as const satisfies Record<string, { from: readonly MilestoneState[]; to: MilestoneState }>;

export type MilestoneMove = keyof typeof milestoneMoves;

/** The state a move leads to, or why it cannot be made from where the milestone stands. */
export function moveMilestone(state: MilestoneState, move: MilestoneMove): Result<MilestoneState> {
  const { from, to } = milestoneMoves[move];
  if ((from as readonly MilestoneState[]).includes(state)) return ok(to);
  return refuse(409, `payments.milestone_is_${state}`);
}

export interface StartFacts {
  state: MilestoneState;
  disputed: boolean;
  /** Whether a payment of this milestone is already under way or matched. */
  hasOpenPayment: boolean;
}

/** Whether a payment may be started for a milestone. */
export function mayStartPayment(facts: StartFacts): Result<true> {
  if (facts.disputed) return refuse(409, "payments.disputed");
  if (facts.hasOpenPayment) return refuse(409, "payments.payment_open");
  const moved = moveMilestone(facts.state, "fund_milestone");
  return moved.ok ? ok(true) : moved;
}

export interface ReleaseFacts {
  state: MilestoneState;
  amountVnd: bigint;
  disputed: boolean;
  /** Paid in and proven for this milestone, less what was given back. Integer ₫. */
  matchedVnd: bigint;
  /** Whether a refund was asked for and has not reached the payer. */
  refundPending: boolean;
  /** People who approved, by user id; the same person counts once. */
  approvedBy: readonly string[];
  /** Above this amount two people approve. Integer ₫. */
  limitVnd: bigint;
}

/**
 * A release needs an accepted milestone, no dispute, money that is really there and, above the limit,
 * two different people of the operator.
 */
export function decideRelease(facts: ReleaseFacts): Result<"released"> {
  const moved = moveMilestone(facts.state, "release_milestone");
  if (!moved.ok) return moved;
  if (facts.disputed) return refuse(409, "payments.disputed");
  if (facts.refundPending) return refuse(409, "payments.refund_pending");
  if (facts.matchedVnd <= 0n) return refuse(409, "payments.not_matched");
  if (approvalsMissing(facts) > 0) return refuse(409, "payments.needs_two_people");
  return ok("released");
}

/** How many people still have to approve: 0, 1 or 2. */
export function approvalsMissing(
  facts: Pick<ReleaseFacts, "amountVnd" | "limitVnd" | "approvedBy">,
): number {
  if (facts.amountVnd <= facts.limitVnd) return 0;
  return Math.max(0, 2 - new Set(facts.approvedBy).size);
}

/** What a rail says about a payment when it is read again. */
export type RailReading = "open" | "paid" | "expired" | "failed";

/**
 * The next state of a payment after reading it at its rail, or null when nothing changes. Never goes
 * backwards: money that is in stays in, whatever order the notices arrive in. Money that arrives
 * after we gave a payment up is still money, so `paid` wins over cancelled and failed.
 */
export function afterReading(state: PaymentState, reading: RailReading): PaymentState | null {
  if (state === "matched" || state === "refunded") return null;
  if (reading === "paid") return "matched";
  if (state === "cancelled" || state === "failed") return null;
  if (reading === "expired") return "cancelled";
  if (reading === "failed") return "failed";
  return null;
}

export interface RefundFacts {
  state: PaymentState;
  amount: bigint;
  refundedAmount: bigint;
  /** Asked for and not yet sent. */
  pendingAmount: bigint;
}

/** What was asked to go back and has not gone yet, in minor units. */
export function pendingAmountOf(
  refunds: readonly { readonly state: string; readonly amount: bigint }[],
): bigint {
  return refunds
    .filter(({ state }) => state === "requested")
    .reduce((sum, { amount }) => sum + amount, 0n);
}

/** What can still be given back, in minor units. */
export function refundable(facts: RefundFacts): bigint {
  if (facts.state !== "matched") return 0n;
  return facts.amount - facts.refundedAmount - facts.pendingAmount;
}

/** @param amount ₫; no more than what was paid and not yet given back */
export function mayRefund(facts: RefundFacts, amount: bigint): Result<true> {
  if (facts.state !== "matched") return refuse(409, "payments.not_matched");
  if (amount <= 0n) {
    return refuse(422, "payments.check_form", { fields: { amount: "payments.amount_positive" } });
  }
  if (amount > refundable(facts)) {
    return refuse(422, "payments.check_form", { fields: { amount: "payments.amount_above_rest" } });
  }
  return ok(true);
}

const HOUR = 3_600_000;

/** Whether the day something was due is over in Vietnam (UTC+7); due days are kept as dates, UTC midnight. */
export function isOverdue(dueOn: Date | null, now: Date): boolean {
  return dueOn !== null && dueOn.getTime() + 17 * HOUR <= now.getTime();
}

/** Days after which a transfer nobody confirmed is shown to the operator. */
export const UNMATCHED_ALERT_DAYS = 5;

/**
 * What the payer writes on the transfer: letters and digits only, as banks drop everything else.
 * GD-2026-0417, milestone 1 gives NC260417M1; a second attempt NC260417M1L2.
 */
export function transferReference(dealCode: string, position: number, attempt: number): string {
  const [, year = "", number = ""] = /^[A-Z]+-(?:\d\d)?(\d\d)-(\d+)$/.exec(dealCode) ?? [];
  const deal = number ? `${year}${number}` : dealCode.replace(/[^A-Za-z0-9]/g, "");
  return `NC${deal}M${position}${attempt > 1 ? `L${attempt}` : ""}`;
}
