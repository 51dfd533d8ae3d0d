import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { isId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type MoneyAction, mayDo } from "./policy.ts";
import { milestoneColumns } from "./queries.server.ts";

const party = {
  select: {
    id: true,
    nameVi: true,
    nameEn: true,
    shortNameVi: true,
    shortNameEn: true,
    bankBin: true,
    bankAccountNumber: true,
    bankAccountName: true,
    bankChangedAt: true,
  },
} as const;

const dealFields = {
  id: true,
  code: true,
  state: true,
  version: true,
  pipelineVersion: true,
  origin: true,
  stateSince: true,
  disputed: true,
  titleVi: true,
  titleEn: true,
  listing: { select: { kind: true } },
  buyerOrganisationId: true,
  sellerOrganisationId: true,
  buyer: party,
  seller: party,
} as const;

const milestoneFields = {
  ...milestoneColumns,
  dealId: true,
  deal: { select: dealFields },
  payments: {
    orderBy: { attempt: "desc" },
    select: {
      id: true,
      attempt: true,
      rail: true,
      state: true,
      amount: true,
      refundedAmount: true,
      currency: true,
      refunds: { select: { id: true, state: true, amount: true } },
    },
  },
  approvals: { select: { userId: true } },
} as const;

/** A milestone with its deal, both parties and its payments, newest first; null when there is none. */
export function findMilestone(db: Tx, milestoneId: string) {
  return db.milestone.findUnique({ where: { id: milestoneId }, select: milestoneFields });
}

export type LoadedMilestone = NonNullable<Awaited<ReturnType<typeof findMilestone>>>;
export type LoadedDeal = LoadedMilestone["deal"];

/** The milestone of a deal for somebody who may do the action; 404 for outsiders and wrong ids. */
export async function loadMilestone(
  db: Tx,
  ids: { dealId: string; milestoneId: string },
  action: MoneyAction,
  actor: Actor,
): Promise<Result<LoadedMilestone>> {
  if (!isId(ids.milestoneId)) return refuse(404, "payments.not_found");
  const milestone = await findMilestone(db, ids.milestoneId);
  if (!milestone || milestone.dealId !== ids.dealId) return refuse(404, "payments.not_found");
  const allowed = mayDo(action, actor, milestone.deal);
  return allowed.ok ? ok(milestone) : allowed;
}

/** A payment with its milestone; null when there is none. */
export async function findPayment(db: Tx, paymentId: string) {
  const payment = await db.payment.findUnique({
    where: { id: paymentId },
    include: { refunds: { orderBy: { requestedAt: "asc" } } },
  });
  if (!payment) return null;
  const milestone = await findMilestone(db, payment.milestoneId);
  return milestone && { ...payment, milestone };
}

export type LoadedPayment = NonNullable<Awaited<ReturnType<typeof findPayment>>>;

/** The payment of a deal for somebody who may do the action; 404 for outsiders and wrong ids. */
export async function loadPayment(
  db: Tx,
  ids: { dealId: string; paymentId: string },
  action: MoneyAction,
  actor: Actor,
): Promise<Result<LoadedPayment>> {
  if (!isId(ids.paymentId)) return refuse(404, "payments.not_found");
  const payment = await findPayment(db, ids.paymentId);
  if (!payment || payment.dealId !== ids.dealId) return refuse(404, "payments.not_found");
  const allowed = mayDo(action, actor, payment.milestone.deal);
  return allowed.ok ? ok(payment) : allowed;
}

/** Paid in and proven for a milestone, less what was given back, and whether a refund is on its way. */
export function paidFor(milestone: LoadedMilestone): {
  matchedVnd: bigint;
  refundPending: boolean;
} {
  const matched = milestone.payments.filter((payment) => payment.state === "matched");
  return {
    matchedVnd: matched.reduce((sum, p) => sum + p.amount - p.refundedAmount, 0n),
    refundPending: matched.some((p) => p.refunds.some((refund) => refund.state === "requested")),
  };
}
