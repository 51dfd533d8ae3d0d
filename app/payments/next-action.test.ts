import { describe, expect, test } from "vitest";
import type { MilestoneLine, MilestoneState, PaymentLine } from "./model.ts";
import { type ActionFacts, nextAction } from "./next-action.ts";

function line(state: MilestoneState, more: Partial<MilestoneLine> = {}): MilestoneLine {
  return {
    id: "m",
    position: 1,
    title: "Mốc",
    deliverable: "",
    amountVnd: 100n,
    dueOn: null,
    state,
    version: 1,
    payments: [],
    approvals: 0,
    ...more,
  };
}

const facts = (
  standing: ActionFacts["standing"],
  more: Partial<ActionFacts> = {},
): ActionFacts => ({
  dealId: "d",
  dealState: "in_delivery",
  disputed: false,
  standing,
  releaseLimitVnd: 100n,
  ...more,
});

const openPayment = { id: "p", rail: "bank_transfer", state: "awaiting" } as PaymentLine;

describe("the next step of a milestone", () => {
  test.each([
    ["planned", "buyer", "pay"],
    ["planned", "seller", "wait_pay"],
    ["funded", "seller", "deliver"],
    ["funded", "buyer", "wait_deliver"],
    ["delivered", "buyer", "accept"],
    ["delivered", "seller", "wait_accept"],
    ["changes_requested", "seller", "redeliver"],
    ["changes_requested", "operator", "wait_redeliver"],
    ["accepted", "seller", "wait_release"],
  ] as const)("%s for the %s: %s", (state, standing, label) => {
    expect(nextAction(line(state), facts(standing))?.label).toBe(label);
  });

  test("nothing follows release or cancellation", () => {
    expect(nextAction(line("released"), facts("buyer"))).toBeNull();
    expect(nextAction(line("cancelled"), facts("buyer"))).toBeNull();
  });

  test("an open payment is seen by the payer and confirmed by the payee", () => {
    const open = line("planned", { payments: [openPayment] });
    expect(nextAction(open, facts("buyer"))?.label).toBe("open_payment");
    expect(nextAction(open, facts("seller"))?.label).toBe("confirm");
    const card = line("planned", { payments: [{ ...openPayment, rail: "stripe" }] });
    expect(nextAction(card, facts("seller"))?.label).toBe("wait_pay");
  });

  test("above the limit the operator approves", () => {
    const large = line("accepted", { amountVnd: 101n });
    expect(nextAction(large, facts("operator"))?.label).toBe("approve");
    expect(nextAction(large, facts("buyer"))?.label).toBe("wait_approval");
    expect(nextAction({ ...large, approvals: 2 }, facts("operator"))?.label).toBe("wait_release");
  });

  test("before the contract is in effect, and in a dispute, nothing is paid", () => {
    const planned = line("planned");
    expect(nextAction(planned, facts("buyer", { dealState: "signed" }))?.label).toBe("wait_effect");
    expect(nextAction(planned, facts("buyer", { disputed: true }))?.label).toBe("disputed");
    expect(nextAction(planned, facts("buyer", { dealState: "terminated" }))).toBeNull();
  });
});
