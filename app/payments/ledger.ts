import type { Rail } from "./model.ts";

/**
 * The double-entry ledger behind the money of deals. It is a record of facts, for people who ask
 * where the money of a milestone is; it is not a bank account and the exchange never holds money on
 * the bank rail.
 *
 * An entry above zero is a debit (where the money is), below zero a credit (what it is bound to).
 *
 * - bank_clearing      money the payee confirmed on its own bank account for work not yet accepted.
 *                      The payer pays the payee directly; this account says it lies with the payee.
 * - stripe_clearing    money on the operator's account at Stripe.
 * - held_for_milestone the same money seen from its purpose: bound to a milestone of the payer until
 *                      the payer accepts the work.
 * - seller_payable     what payees have earned: accepted and released.
 * - seller_paid        what of it has reached the payee. On the bank rail this is the moment of
 *                      release, as the money lies with the payee already; on Stripe it is the payout.
 * - fees               what a rail kept; the operator bears it.
 *
 * So what is still owed to payees is seller_payable against seller_paid, and the two clearing
 * accounts with held_for_milestone say what waits for acceptance and where it lies meanwhile.
 */
export const accounts = [
  "bank_clearing",
  "stripe_clearing",
  "held_for_milestone",
  "seller_payable",
  "seller_paid",
  "fees",
] as const;
export type Account = (typeof accounts)[number];

export interface Entry {
  readonly account: Account;
  /** Whose money, or with whom it lies; null for the operator. */
  readonly organisationId: string | null;
  /** Minor units of `currency`; never zero. */
  readonly amount: bigint;
  readonly currency: string;
}

/** The business facts that are booked; each once a payment or refund. */
export const bookingKinds = [
  "fund",
  "fee",
  "release",
  "payout",
  "refund",
  "refund_failed",
  "return",
] as const;
export type BookingKind = (typeof bookingKinds)[number];

/** One business fact as balanced entries; `uniqueKey` makes it impossible to book it twice. */
export interface Booking {
  readonly kind: BookingKind;
  readonly uniqueKey: string;
  readonly entries: readonly Entry[];
}

export interface BookedPayment {
  readonly id: string;
  readonly rail: Rail;
  readonly currency: string;
  readonly payerId: string;
  readonly payeeId: string;
}

type Leg = readonly [Account, string | null];

const clearing = (payment: BookedPayment): Leg =>
  payment.rail === "stripe" ? ["stripe_clearing", null] : ["bank_clearing", payment.payeeId];

/** Debit one account and credit another with the same amount. */
function move(payment: BookedPayment, amount: bigint, debit: Leg, credit: Leg): Entry[] {
  if (amount <= 0n) throw new RangeError("a booking needs an amount above zero");
  const { currency } = payment;
  return [
    { account: debit[0], organisationId: debit[1], amount, currency },
    { account: credit[0], organisationId: credit[1], amount: -amount, currency },
  ];
}

/** The payer's money is proven to have arrived. */
export function fund(payment: BookedPayment, amount: bigint): Booking {
  const held: Leg = ["held_for_milestone", payment.payerId];
  const entries = move(payment, amount, clearing(payment), held);
  return { kind: "fund", uniqueKey: `fund:${payment.id}`, entries };
}

/** What the rail kept of it. */
export function fee(payment: BookedPayment, amount: bigint): Booking {
  const entries = move(payment, amount, ["fees", null], clearing(payment));
  return { kind: "fee", uniqueKey: `fee:${payment.id}`, entries };
}

/** The work was accepted: the money is the payee's, and on the bank rail the payee has it already. */
export function release(payment: BookedPayment, amount: bigint): Booking {
  const held: Leg = ["held_for_milestone", payment.payerId];
  const payable: Leg = ["seller_payable", payment.payeeId];
  const entries = move(payment, amount, held, payable);
  if (payment.rail === "bank_transfer") {
    entries.push(...move(payment, amount, ["seller_paid", payment.payeeId], clearing(payment)));
  }
  return { kind: "release", uniqueKey: `release:${payment.id}`, entries };
}

/** Released money left the operator's account at the rail for the payee's bank. */
export function payout(payment: BookedPayment, amount: bigint): Booking {
  const paid: Leg = ["seller_paid", payment.payeeId];
  const entries = move(payment, amount, paid, clearing(payment));
  return { kind: "payout", uniqueKey: `payout:${payment.id}`, entries };
}

export interface RefundDetails {
  readonly refundId: string;
  readonly amount: bigint;
  /** Whether the money had been released to the payee. */
  readonly released: boolean;
  /** A second sending after the first came back. */
  readonly again?: boolean;
}

function refundLegs(payment: BookedPayment, released: boolean): { from: Leg; to: Leg } {
  if (!released) return { from: ["held_for_milestone", payment.payerId], to: clearing(payment) };
  const from: Leg = ["seller_payable", payment.payeeId];
  return payment.rail === "bank_transfer"
    ? { from, to: ["seller_paid", payment.payeeId] }
    : { from, to: clearing(payment) };
}

/**
 * Money went back to the payer. Before release it was bound to the milestone; after release it
 * lessens what the payee has earned. A refund at Stripe never takes back what was paid out: the
 * payee's return of it is booked by `returned`.
 */
export function refund(payment: BookedPayment, details: RefundDetails): Booking {
  const { from, to } = refundLegs(payment, details.released);
  const uniqueKey = `refund:${details.refundId}${details.again ? ":again" : ""}`;
  return { kind: "refund", uniqueKey, entries: move(payment, details.amount, from, to) };
}

/** A refund that was said to be sent came back from the payer's bank. */
export function refundFailed(payment: BookedPayment, details: RefundDetails): Booking {
  const { from, to } = refundLegs(payment, details.released);
  const entries = move(payment, details.amount, to, from);
  return { kind: "refund_failed", uniqueKey: `refund_failed:${details.refundId}`, entries };
}

/** The payee gave back to the operator what had been paid out and was then refunded. */
export function returned(
  payment: BookedPayment,
  details: { refundId: string; amount: bigint },
): Booking {
  const paid: Leg = ["seller_paid", payment.payeeId];
  const entries = move(payment, details.amount, clearing(payment), paid);
  return { kind: "return", uniqueKey: `return:${details.refundId}`, entries };
}

/** Whether debits equal credits in every currency. */
export function balances(entries: readonly Entry[]): boolean {
  const sums = new Map<string, bigint>();
  for (const entry of entries) {
    sums.set(entry.currency, (sums.get(entry.currency) ?? 0n) + entry.amount);
  }
  return [...sums.values()].every((sum) => sum === 0n);
}

/** Sum per account over entries of one currency; accounts nobody used are left out. */
export function balanceByAccount(entries: readonly Entry[]): Map<Account, bigint> {
  const sums = new Map<Account, bigint>();
  for (const entry of entries) {
    sums.set(entry.account, (sums.get(entry.account) ?? 0n) + entry.amount);
  }
  return sums;
}
