import { z } from "zod";
import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { storedAs } from "#app/platform/stored-json.ts";
import { type Account, accounts, type BookingKind, bookingKinds } from "./ledger.ts";
import { UNMATCHED_ALERT_DAYS } from "./rules.ts";

const readAccount = storedAs<Account>("account of the ledger", z.enum(accounts));
const readBookingKind = storedAs<BookingKind>("kind of a booking", z.enum(bookingKinds));

const party = { select: { nameVi: true, nameEn: true, shortNameVi: true, shortNameEn: true } };

const milestoneOfRow = {
  select: {
    id: true,
    position: true,
    title: true,
    amountVnd: true,
    deal: { select: { id: true, code: true, buyer: party, seller: party } },
  },
} as const;

const paymentRow = {
  id: true,
  rail: true,
  state: true,
  amount: true,
  refundedAmount: true,
  reference: true,
  createdAt: true,
  matchedAt: true,
  milestone: milestoneOfRow,
} as const;

/** More than a screen of one list is not looked through by hand. */
const LIST = 100;

/** Payments nobody has proven yet, oldest first. */
function unproven(db: Tx) {
  return db.payment.findMany({
    where: { state: { in: ["awaiting", "evidence_submitted"] } },
    orderBy: { createdAt: "asc" },
    take: LIST,
    select: paymentRow,
  });
}

function awaitingApproval(db: Tx) {
  return db.milestone.findMany({
    where: { state: "accepted", amountVnd: { gt: BigInt(env().RELEASE_DUAL_CONTROL_VND) } },
    orderBy: { acceptedAt: "asc" },
    take: LIST,
    select: {
      ...milestoneOfRow.select,
      acceptedAt: true,
      approvals: { select: { userId: true } },
    },
  });
}

/** Paid through Stripe, released, and not yet sent on to the payee. */
function awaitingPayout(db: Tx) {
  return db.payment.findMany({
    where: {
      rail: "stripe",
      state: "matched",
      paidOutAt: null,
      milestone: { state: "released" },
    },
    orderBy: { matchedAt: "asc" },
    take: LIST,
    select: paymentRow,
  });
}

function refundRows(db: Tx, where: object) {
  return db.paymentRefund.findMany({
    where,
    orderBy: { requestedAt: "asc" },
    take: LIST,
    select: {
      id: true,
      amount: true,
      state: true,
      reason: true,
      requestedAt: true,
      payment: { select: paymentRow },
    },
  });
}

/** Everything about money that waits for the operator, and what is under way between the parties. */
async function moneyToLookAfter(db: Tx, now: Date) {
  const [payments, approvals, payouts, refunds, sentAfterPayout] = await Promise.all([
    unproven(db),
    awaitingApproval(db),
    awaitingPayout(db),
    refundRows(db, { state: { in: ["requested", "failed"] } }),
    refundRows(db, {
      state: "sent",
      returnedAt: null,
      payment: { paidOutAt: { not: null } },
    }),
  ]);
  const before = new Date(now.getTime() - UNMATCHED_ALERT_DAYS * 86_400_000);
  const late = payments.filter((payment) => payment.createdAt < before);
  return {
    approvals: approvals.filter((row) => new Set(row.approvals.map((a) => a.userId)).size < 2),
    unmatched: late,
    waiting: payments.filter((payment) => payment.createdAt >= before),
    payouts,
    refunds,
    returns: await refundedAfterPayout(db, sentAfterPayout),
  };
}

/** How much of that is the operator's own to do, since when the oldest waits, and whether money is overdue. */
export async function moneyWaiting(db: Tx, now: Date) {
  const queues = await moneyToLookAfter(db, now);
  const since = [
    ...queues.approvals.map((row) => row.acceptedAt),
    ...queues.unmatched.map((row) => row.createdAt),
    ...queues.payouts.map((row) => row.matchedAt),
    ...[...queues.refunds, ...queues.returns].map((row) => row.requestedAt),
  ].map((at) => at?.getTime() ?? now.getTime());
  const oldest = since.length > 0 ? new Date(Math.min(...since)) : null;
  return { count: since.length, oldest, urgent: queues.unmatched.length };
}

/** Only what was sent to the payer after the payee had been paid is owed back by the payee. */
async function refundedAfterPayout<T extends { id: string }>(db: Tx, rows: T[]): Promise<T[]> {
  if (rows.length === 0) return [];
  const owed = await db.$queryRaw<{ id: string }[]>`
    select r.id from payment_refund r join payment p on p.id = r.payment_id
    where r.id = any(${rows.map((row) => row.id)}::uuid[]) and p.paid_out_at <= r.settled_at`;
  const ids = new Set(owed.map((row) => row.id));
  return rows.filter((row) => ids.has(row.id));
}

/** Sum of every ledger account in ₫; derived from the entries, never stored. */
async function ledgerBalances(
  db: Tx,
): Promise<{ account: Account; amount: bigint; entries: number }[]> {
  const rows = await db.ledgerEntry.groupBy({
    by: ["account"],
    where: { currency: "VND" },
    _sum: { amount: true },
    _count: true,
  });
  return rows.map((row) => ({
    account: readAccount(row.account),
    amount: row._sum.amount ?? 0n,
    entries: row._count,
  }));
}

/** Entries of one account (or all), newest first, a page of 50 before a given entry. */
async function ledgerEntries(
  db: Tx,
  filter: { account?: Account | undefined; before?: string | undefined },
) {
  const rows = await db.ledgerEntry.findMany({
    where: filter.account ? { account: filter.account } : {},
    orderBy: [{ transaction: { bookedAt: "desc" } }, { id: "desc" }],
    ...(filter.before ? { cursor: { id: filter.before }, skip: 1 } : {}),
    take: 51,
    select: {
      id: true,
      account: true,
      amount: true,
      currency: true,
      transaction: {
        select: { kind: true, dealId: true, paymentId: true, bookedAt: true },
      },
    },
  });
  const deals = await db.deal.findMany({
    where: { id: { in: rows.map((row) => row.transaction.dealId) } },
    select: { id: true, code: true },
  });
  const codes = new Map(deals.map((deal) => [deal.id, deal.code]));
  const entries = rows.slice(0, 50).map((row) => ({
    ...row,
    account: readAccount(row.account),
    transaction: { ...row.transaction, kind: readBookingKind(row.transaction.kind) },
    dealCode: codes.get(row.transaction.dealId) ?? "",
  }));
  return { entries, older: rows.length > 50 ? (entries.at(-1)?.id ?? null) : null };
}

/** Everything on the operator's page: queues, balances and the entries behind them. */
export async function operatorPage(
  db: Tx,
  now: Date,
  query: { account?: Account | undefined; before?: string | undefined },
) {
  const [queues, balances, page] = await Promise.all([
    moneyToLookAfter(db, now),
    ledgerBalances(db),
    ledgerEntries(db, query),
  ]);
  const limitVnd = BigInt(env().RELEASE_DUAL_CONTROL_VND);
  return { queues, balances, entries: page.entries, older: page.older, limitVnd };
}

/** Who has approved the release of a milestone, first one first. */
export async function approvalsOf(db: Tx, milestoneId: string) {
  const rows = await db.releaseApproval.findMany({
    where: { milestoneId },
    orderBy: { at: "asc" },
    select: { userId: true, at: true },
  });
  const names = await peopleNames(
    db,
    rows.map((row) => row.userId),
  );
  return rows.map((row) => ({ ...row, name: names.get(row.userId) ?? "" }));
}
