import type { DealState } from "#app/deals/model.ts";
import { type MilestoneLine, openPaymentStates } from "./model.ts";
import type { Standing } from "./policy.ts";

/** What a milestone offers its reader: something to do, somebody to wait for, or nothing. */
export type NextAction =
  | { kind: "do"; label: DoLabel; path: string }
  | { kind: "wait"; label: WaitLabel }
  | null;

export type DoLabel =
  | "pay"
  | "open_payment"
  | "confirm"
  | "deliver"
  | "redeliver"
  | "accept"
  | "approve";
export type WaitLabel =
  | "wait_pay"
  | "wait_confirm"
  | "wait_deliver"
  | "wait_accept"
  | "wait_redeliver"
  | "wait_release"
  | "wait_approval"
  | "wait_effect"
  | "disputed";

export interface ActionFacts {
  dealId: string;
  dealState: DealState;
  disputed: boolean;
  standing: Standing;
  releaseLimitVnd: bigint;
}

const act = (label: DoLabel, path: string): NextAction => ({ kind: "do", label, path });
const wait = (label: WaitLabel): NextAction => ({ kind: "wait", label });

/** The one next step of a milestone, for the side that looks at it. Paths are of this site. */
export function nextAction(milestone: MilestoneLine, facts: ActionFacts): NextAction {
  const step = (name: string) => `/deals/${facts.dealId}/milestones/${milestone.id}/${name}`;
  const { standing } = facts;
  switch (milestone.state) {
    case "planned":
      return nextOfPlanned(milestone, facts, step("pay"));
    case "funded":
      return standing === "seller" ? act("deliver", step("deliver")) : wait("wait_deliver");
    case "changes_requested":
      return standing === "seller" ? act("redeliver", step("deliver")) : wait("wait_redeliver");
    case "delivered":
      return standing === "buyer" ? act("accept", step("accept")) : wait("wait_accept");
    case "accepted":
      if (facts.disputed) return wait("disputed");
      if (milestone.amountVnd <= facts.releaseLimitVnd || milestone.approvals >= 2) {
        return wait("wait_release");
      }
      return standing === "operator" ? act("approve", step("approve")) : wait("wait_approval");
    default:
      return null;
  }
}

function nextOfPlanned(milestone: MilestoneLine, facts: ActionFacts, payPath: string): NextAction {
  const open = milestone.payments.find((payment) =>
    (openPaymentStates as readonly string[]).includes(payment.state),
  );
  const { standing } = facts;
  if (open) {
    const path = `/deals/${facts.dealId}/payments/${open.id}`;
    if (standing === "seller" && open.rail === "bank_transfer") return act("confirm", path);
    if (standing === "seller") return wait("wait_pay");
    return act("open_payment", path);
  }
  if (facts.disputed) return wait("disputed");
  if (facts.dealState !== "in_delivery") {
    return ["agreed", "signed"].includes(facts.dealState) ? wait("wait_effect") : null;
  }
  return standing === "buyer" ? act("pay", payPath) : wait("wait_pay");
}
