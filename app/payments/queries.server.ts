import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { DealMoney, MoneyFacts } from "./model.ts";

const paymentFields = {
  id: true,
  rail: true,
  state: true,
  amount: true,
  refundedAmount: true,
  reference: true,
  createdAt: true,
  matchedAt: true,
} as const;

/** What a milestone says of itself. */
export const milestoneColumns = {
  id: true,
  position: true,
  title: true,
  deliverable: true,
  amountVnd: true,
  dueOn: true,
  state: true,
  version: true,
  deliveryNote: true,
  changesNote: true,
  fundedAt: true,
  deliveredAt: true,
  acceptedAt: true,
  releasedAt: true,
} as const;

/** A milestone with its payments, newest first, and who approved its release. Amounts in ₫. */
export const milestoneFields = {
  ...milestoneColumns,
  payments: { orderBy: { attempt: "desc" }, select: paymentFields },
  approvals: { select: { id: true } },
} as const satisfies Prisma.MilestoneSelect;

/** The milestones of a deal in order. */
export function milestonesOf(db: Tx, dealId: string): Promise<MilestoneRow[]> {
  return db.milestone.findMany({
    where: { dealId },
    orderBy: { position: "asc" },
    select: milestoneFields,
  });
}

export type MilestoneRow = Prisma.MilestoneGetPayload<{ select: typeof milestoneFields }>;

/** Everything the milestone table and the money summary of a deal's page are drawn from. */
export function dealMoney(rows: readonly MilestoneRow[]): DealMoney {
  return {
    milestones: rows.map((row) => ({ ...row, approvals: row.approvals.length })),
    facts: sumOf(rows),
    releaseLimitVnd: BigInt(env().RELEASE_DUAL_CONTROL_VND),
  };
}

/** Sums over the deal's milestones and payments, for the guards of its pipeline. */
export async function moneyFacts(db: Tx, dealId: string): Promise<MoneyFacts> {
  return sumOf(await milestonesOf(db, dealId));
}

/**
 * Money of a deal in ₫, less what went back; cancelled milestones bind nothing, but what was paid on them
 * counts.
 */
export function sumOf(rows: readonly MilestoneRow[]): MoneyFacts {
  const alive = rows.filter((row) => row.state !== "cancelled");
  let matchedVnd = 0n;
  let releasedVnd = 0n;
  for (const row of rows) {
    const paid = row.payments
      .filter((payment) => payment.state === "matched")
      .reduce((sum, payment) => sum + payment.amount - payment.refundedAmount, 0n);
    matchedVnd += paid;
    if (row.state === "released") releasedVnd += paid;
  }
  return {
    milestones: rows.length,
    allAccepted:
      alive.length > 0 &&
      alive.every((row) => row.state === "accepted" || row.state === "released"),
    allReleased: alive.every((row) => row.state === "released"),
    openMoneyVnd: matchedVnd - releasedVnd,
    matchedVnd,
    releasedVnd,
  };
}
