import type { Actor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";

/** Life of a milestone; `cancelled` ends one that will not be delivered. */
export const milestoneStates = [
  "planned",
  "funded",
  "delivered",
  "changes_requested",
  "accepted",
  "released",
  "cancelled",
] as const;
export type MilestoneState = (typeof milestoneStates)[number];

export const rails = ["bank_transfer", "stripe"] as const;
export type Rail = (typeof rails)[number];

export const paymentStates = [
  "awaiting",
  "evidence_submitted",
  "matched",
  "failed",
  "cancelled",
  "refunded",
] as const;
export type PaymentState = (typeof paymentStates)[number];

/** States in which a payment occupies its milestone: at most one such payment exists. */
export const openPaymentStates = [
  "awaiting",
  "evidence_submitted",
] as const satisfies PaymentState[];

export type Side = "buyer" | "seller";

/** One milestone as the accepted terms state it. */
export interface NewMilestone {
  title: string;
  deliverable: string;
  /** Integer ₫, above zero. */
  amountVnd: bigint;
  dueOn: Date | null;
}

/** What the deal needs to know about its money. All amounts integer ₫. */
export interface MoneyFacts {
  milestones: number;
  /** True when there is at least one milestone and none of those not cancelled waits for acceptance. */
  allAccepted: boolean;
  /** True when no milestone not cancelled waits for release; true without milestones. */
  allReleased: boolean;
  /** Paid in and neither released nor given back. */
  openMoneyVnd: bigint;
  /** Paid in and proven, less what was given back. */
  matchedVnd: bigint;
  releasedVnd: bigint;
}

/** What a money command works with; the route, the worker and the demo loader each bring their own. */
export interface CommandCtx {
  db: Db;
  now: Date;
  actor: Actor;
}

/** A payment as lists show it. Amounts in minor units of ₫. */
export interface PaymentLine {
  id: string;
  rail: Rail;
  state: PaymentState;
  amount: bigint;
  refundedAmount: bigint;
  reference: string;
  createdAt: Date;
  matchedAt: Date | null;
}

/** A milestone as the deal's page shows it, its payments newest first. */
export interface MilestoneLine {
  id: string;
  position: number;
  title: string;
  deliverable: string;
  amountVnd: bigint;
  dueOn: Date | null;
  state: MilestoneState;
  version: number;
  payments: readonly PaymentLine[];
  approvals: number;
}

/** What the milestone table and the money summary of a deal are drawn from. */
export interface DealMoney {
  milestones: readonly MilestoneLine[];
  facts: MoneyFacts;
  /** A release above this needs two people. Integer ₫. */
  releaseLimitVnd: bigint;
}
