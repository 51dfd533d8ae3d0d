import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BookedPayment,
  type Booking,
  balanceByAccount,
  balances,
  type Entry,
  fee,
  fund,
  payout,
  refund,
  refundFailed,
  release,
  returned,
} from "./ledger.ts";

const paymentOf = (rail: BookedPayment["rail"]): BookedPayment => ({
  id: "p",
  rail,
  currency: "VND",
  payerId: "buyer",
  payeeId: "seller",
});

const sum = (bookings: Booking[]) => {
  const entries = bookings.flatMap((booking) => [...booking.entries]);
  return Object.fromEntries([...balanceByAccount(entries)].filter(([, amount]) => amount !== 0n));
};

describe("ledger", () => {
  test("on the bank rail the money lies with the payee from the first day", () => {
    const payment = paymentOf("bank_transfer");
    expect(sum([fund(payment, 100n)])).toEqual({ bank_clearing: 100n, held_for_milestone: -100n });
    const [first] = fund(payment, 100n).entries;
    expect(first).toMatchObject({ account: "bank_clearing", organisationId: "seller" });
    expect(sum([fund(payment, 100n), release(payment, 100n)])).toEqual({
      seller_payable: -100n,
      seller_paid: 100n,
    });
  });

  test("on Stripe it lies with the operator until it is paid out", () => {
    const payment = paymentOf("stripe");
    const before = [fund(payment, 100n), fee(payment, 3n), release(payment, 100n)];
    expect(sum(before)).toEqual({ stripe_clearing: 97n, fees: 3n, seller_payable: -100n });
    expect(sum([...before, payout(payment, 100n)])).toEqual({
      stripe_clearing: -3n,
      fees: 3n,
      seller_payable: -100n,
      seller_paid: 100n,
    });
  });

  test.each(["bank_transfer", "stripe"] as const)("on %s a full refund leaves nothing", (rail) => {
    const payment = paymentOf(rail);
    const early = { refundId: "r", amount: 100n, released: false };
    expect(sum([fund(payment, 100n), refund(payment, early)])).toEqual({});
    const late = { refundId: "r", amount: 100n, released: true };
    expect(sum([fund(payment, 100n), release(payment, 100n), refund(payment, late)])).toEqual({});
  });

  test("what was paid out and refunded is owed until the payee returns it", () => {
    const payment = paymentOf("stripe");
    const details = { refundId: "r", amount: 40n, released: true };
    const soFar = [
      fund(payment, 100n),
      release(payment, 100n),
      payout(payment, 100n),
      refund(payment, details),
    ];
    expect(sum(soFar)).toEqual({
      stripe_clearing: -40n,
      seller_payable: -60n,
      seller_paid: 100n,
    });
    expect(sum([...soFar, returned(payment, details)])).toEqual({
      seller_payable: -60n,
      seller_paid: 60n,
    });
  });

  test("a refund that came back is as if it had not been", () => {
    const payment = paymentOf("stripe");
    const details = { refundId: "r", amount: 40n, released: false };
    expect(
      sum([fund(payment, 100n), refund(payment, details), refundFailed(payment, details)]),
    ).toEqual(sum([fund(payment, 100n)]));
    const again = refund(payment, { ...details, again: true });
    expect(again.uniqueKey).not.toBe(refund(payment, details).uniqueKey);
  });

  test("nothing of no amount is booked", () => {
    expect(() => fund(paymentOf("stripe"), 0n)).toThrow(RangeError);
  });
});

/** One life of a payment: what may happen to it, in any order the rules allow. */
const life = fc.record({
  rail: fc.constantFrom("bank_transfer" as const, "stripe" as const),
  amount: fc.bigInt({ min: 2n, max: 10_000_000_000n }),
  feePart: fc.integer({ min: 0, max: 5 }),
  before: fc.integer({ min: 0, max: 50 }),
  accepted: fc.boolean(),
  paidOut: fc.boolean(),
  after: fc.integer({ min: 0, max: 50 }),
  comesBack: fc.boolean(),
});

describe("every life of a payment", () => {
  test("balances at each step, and releases only what was accepted and not given back", () => {
    fc.assert(
      fc.property(life, (one) => {
        const payment = paymentOf(one.rail);
        const part = (percent: number) => (one.amount * BigInt(percent)) / 100n;
        const steps: Booking[] = [fund(payment, one.amount)];
        const kept = part(one.feePart);
        if (one.rail === "stripe" && kept > 0n) steps.push(fee(payment, kept));
        const early = part(one.before);
        const details = { refundId: "r1", amount: early, released: false };
        if (early > 0n) steps.push(refund(payment, details));
        const bounced = early > 0n && one.comesBack;
        if (bounced) steps.push(refundFailed(payment, details));
        const left = bounced ? one.amount : one.amount - early;
        if (one.accepted) steps.push(release(payment, left));
        if (one.accepted && one.paidOut && one.rail === "stripe") steps.push(payout(payment, left));
        const late = (left * BigInt(one.after)) / 100n;
        if (one.accepted && late > 0n) {
          steps.push(refund(payment, { refundId: "r2", amount: late, released: true }));
        }
        const entries: Entry[] = [];
        for (const step of steps) {
          if (!balances(step.entries)) return false;
          entries.push(...step.entries);
        }
        const after = balanceByAccount(entries);
        const earned = -(after.get("seller_payable") ?? 0n);
        const held = -(after.get("held_for_milestone") ?? 0n);
        return (
          balances(entries) &&
          earned === (one.accepted ? left - late : 0n) &&
          held === (one.accepted ? 0n : left)
        );
      }),
    );
  });
});
