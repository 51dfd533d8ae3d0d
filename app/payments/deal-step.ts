import type { DealFacts } from "#app/deals/deal-facts.ts";
import type { DealState, Intent, Who } from "#app/deals/model.ts";
import type { TransitionName } from "#app/deals/pipeline-model.ts";
import { type Decision, decide } from "#app/deals/transition.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Result } from "#app/platform/result.ts";
import type { MilestoneState } from "./model.ts";
import { type Parties, standingOf } from "./policy.ts";
import type { MilestoneMove } from "./rules.ts";

/** The deal of a milestone, as far as the pipeline's money steps look at it. */
export interface DealOfMilestone extends Parties {
  id: string;
  code: string;
  state: DealState;
  version: number;
  pipelineVersion: number;
  origin: DealFacts["origin"];
  stateSince: Date;
  disputed: boolean;
}

/** Facts the guards of money steps never ask for are left empty. */
function factsOf(deal: DealOfMilestone): DealFacts {
  return {
    ...deal,
    heldSince: null,
    stoodStillMs: 0,
    acceptedListedTerms: false,
    firmTerms: false,
    hasAnnex: false,
    legal: {
      crossBorder: null,
      stateCapital: null,
      restrictedTechnology: null,
      protectedIp: null,
      relatedParties: null,
    },
    path: null,
    valuedUntil: null,
    ndaConfirmed: false,
    openOffer: null,
    contractMissing: null,
    held: [],
    standingReports: [],
    pendingReports: [],
    declaration: null,
    registration: null,
    money: { allAccepted: false, open: true },
    openClaims: 0,
    royaltyUnstatedTo: null,
    obligationsEndAt: null,
  };
}

function whoIs(actor: Actor, deal: Parties): Who {
  if (actor.kind !== "user") return { kind: actor.kind };
  const standing = standingOf(actor, deal);
  if (standing === "operator") return { kind: "operator" };
  if (standing !== "buyer" && standing !== "seller") return { kind: "outsider" };
  return { kind: "party", side: standing, signatory: actor.roles.includes("signatory") };
}

export interface MilestoneStepQuestion {
  deal: DealOfMilestone;
  milestone: { state: MilestoneState; fundsMatched: boolean };
  move: MilestoneMove;
  actor: Actor;
  reason?: string;
  now: Date;
}

/**
 * Asks the deal pipeline whether a milestone may take a step now. Funding is the buyer's step whoever
 * proves the money: the payee's confirmation, the rail's notice or the operator's statement.
 */
export function decideMilestoneStep(question: MilestoneStepQuestion): Result<Decision> {
  const { deal, milestone, move, actor, reason, now } = question;
  const who: Who =
    move === "fund_milestone"
      ? { kind: "party", side: "buyer", signatory: false }
      : whoIs(actor, deal);
  const intent: Intent = { milestone, ...(reason ? { reason } : {}) };
  return decide(factsOf(deal), move satisfies TransitionName, who, intent, now);
}
