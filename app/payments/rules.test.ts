import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { milestoneStates, type PaymentState, paymentStates } from "./model.ts";
import {
  afterReading,
  approvalsMissing,
  decideRelease,
  isOverdue,
  type MilestoneMove,
  mayRefund,
  mayStartPayment,
  milestoneMoves,
  moveMilestone,
  type RailReading,
  type ReleaseFacts,
  refundable,
  transferReference,
} from "./rules.ts";

const moves = Object.keys(milestoneMoves) as MilestoneMove[];
const readings: RailReading[] = ["open", "paid", "expired", "failed"];

describe("milestone", () => {
  test("every move from every state: allowed where the table says, else told where it stands", () => {
    for (const state of milestoneStates) {
      for (const move of moves) {
        const { from, to } = milestoneMoves[move];
        const moved = moveMilestone(state, move);
        if ((from as readonly string[]).includes(state))
          expect(moved).toEqual({ ok: true, value: to });
        else expect(moved).toMatchObject({ refusal: { key: `payments.milestone_is_${state}` } });
      }
    }
  });

  test("no walk reaches release without passing payment and acceptance", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 40 }), (walk) => {
        let state: (typeof milestoneStates)[number] = "planned";
        const passed = new Set<string>([state]);
        for (const move of walk) {
          const moved = moveMilestone(state, move);
          if (moved.ok) state = moved.value;
          passed.add(state);
        }
        return state !== "released" || (passed.has("funded") && passed.has("accepted"));
      }),
    );
  });

  test("a payment starts only on a planned milestone, without dispute, one at a time", () => {
    const facts = { state: "planned", disputed: false, hasOpenPayment: false } as const;
    expect(mayStartPayment(facts).ok).toBe(true);
    expect(mayStartPayment({ ...facts, disputed: true }).ok).toBe(false);
    expect(mayStartPayment({ ...facts, hasOpenPayment: true }).ok).toBe(false);
    expect(mayStartPayment({ ...facts, state: "funded" }).ok).toBe(false);
  });
});

describe("release", () => {
  const good: ReleaseFacts = {
    state: "accepted",
    amountVnd: 100n,
    disputed: false,
    matchedVnd: 100n,
    refundPending: false,
    approvedBy: [],
    limitVnd: 100n,
  };

  test("needs acceptance, money, peace and no refund under way", () => {
    expect(decideRelease(good).ok).toBe(true);
    const bad: [Partial<ReleaseFacts>, string][] = [
      [{ state: "delivered" }, "payments.milestone_is_delivered"],
      [{ disputed: true }, "payments.disputed"],
      [{ matchedVnd: 0n }, "payments.not_matched"],
      [{ refundPending: true }, "payments.refund_pending"],
      [{ amountVnd: 101n }, "payments.needs_two_people"],
    ];
    for (const [facts, key] of bad) {
      expect(decideRelease({ ...good, ...facts })).toMatchObject({ refusal: { key } });
    }
  });

  test("above the limit one person twice is one person", () => {
    const above = { amountVnd: 101n, limitVnd: 100n };
    expect(approvalsMissing({ ...above, approvedBy: [] })).toBe(2);
    expect(approvalsMissing({ ...above, approvedBy: ["a", "a"] })).toBe(1);
    expect(approvalsMissing({ ...above, approvedBy: ["a", "b"] })).toBe(0);
    expect(approvalsMissing({ amountVnd: 100n, limitVnd: 100n, approvedBy: [] })).toBe(0);
  });
});

describe("payment", () => {
  const rank: Record<PaymentState, number> = {
    awaiting: 0,
    evidence_submitted: 1,
    failed: 2,
    cancelled: 2,
    matched: 3,
    refunded: 4,
  };

  test("whatever order notices come in, it never goes backwards", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paymentStates),
        fc.array(fc.constantFrom(...readings), { maxLength: 20 }),
        (start, heard) => {
          let state = start;
          for (const reading of heard) {
            const next = afterReading(state, reading);
            if (next && rank[next] <= rank[state]) return false;
            state = next ?? state;
          }
          return !heard.includes("paid") || rank[state] >= rank.matched;
        },
      ),
    );
  });

  test("the order of the same notices does not matter once money is in", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...readings, ...readings], { minLength: 8, maxLength: 8 }),
        (heard) => {
          let state: PaymentState = "awaiting";
          for (const reading of heard) state = afterReading(state, reading) ?? state;
          return state === "matched";
        },
      ),
    );
  });

  test("refunds never exceed what came in", () => {
    const facts = {
      state: "matched",
      amount: 100n,
      refundedAmount: 30n,
      pendingAmount: 20n,
    } as const;
    expect(refundable(facts)).toBe(50n);
    expect(mayRefund(facts, 50n).ok).toBe(true);
    expect(mayRefund(facts, 51n).ok).toBe(false);
    expect(mayRefund(facts, 0n).ok).toBe(false);
    expect(mayRefund({ ...facts, state: "awaiting" }, 1n).ok).toBe(false);
  });

  test("the reference is plain, short and different for every attempt", () => {
    expect(transferReference("GD-2026-0417", 1, 1)).toBe("NC260417M1");
    expect(transferReference("GD-2026-0417", 12, 3)).toBe("NC260417M12L3");
    expect(transferReference("lạ-2", 1, 1)).toMatch(/^[A-Za-z0-9]+$/);
    expect(transferReference("GD-2026-12345", 12, 10).length).toBeLessThanOrEqual(25);
  });
});

test("a milestone is late when its day is over in Vietnam, not before", () => {
  const due = new Date("2026-11-22T00:00:00Z");
  expect(isOverdue(due, new Date("2026-11-22T16:59:59Z"))).toBe(false);
  expect(isOverdue(due, new Date("2026-11-22T17:00:00Z"))).toBe(true);
  expect(isOverdue(null, new Date())).toBe(false);
});
