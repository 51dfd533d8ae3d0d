/** Types and words of the deal pipeline. Nothing here does I/O. */

export const dealStates = [
  "requested",
  "in_discussion",
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
  "signed",
  "in_delivery",
  "delivered",
  "commercialised",
  "closed",
  "declined",
  "withdrawn",
  "expired",
  "terminated",
] as const;
export type DealState = (typeof dealStates)[number];

/** The ten piers of the pipeline strip, in order. */
export const stages = [
  "requested",
  "in_discussion",
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
  "signed",
  "in_delivery",
  "delivered",
  "commercialised",
] as const satisfies readonly DealState[];
export type Stage = (typeof stages)[number];

/** Nothing leads out of these. */
export const terminalStates = [
  "closed",
  "declined",
  "withdrawn",
  "expired",
  "terminated",
] as const satisfies readonly DealState[];

/** Whether the deal is over, well or not. */
export function isTerminal(state: DealState): boolean {
  return (terminalStates as readonly DealState[]).includes(state);
}

/** Ended without use: the strip shows a broken span. */
const brokenStates = [
  "declined",
  "withdrawn",
  "expired",
  "terminated",
] as const satisfies readonly DealState[];

/** Whether it ended before the technology came to use. */
export function isBroken(state: DealState): boolean {
  return (brokenStates as readonly DealState[]).includes(state);
}

/** From the request to agreed terms: nothing is signed yet. */
export const beforeSigned = [
  "requested",
  "in_discussion",
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
] as const satisfies readonly DealState[];

export const sides = ["buyer", "seller"] as const;
export type Side = (typeof sides)[number];

export function otherSide(side: Side): Side {
  return side === "buyer" ? "seller" : "buyer";
}

export type DealOrigin = "listing_request" | "award" | "declared";
export type EvidenceGrade = "A" | "B" | "C" | "D" | "E";

/**
 * What is reported once the work is delivered: use, its results after 6 and 12 months, royalties by period,
 * new sites.
 */
export const reportKinds = [
  "use",
  "result_6_months",
  "result_12_months",
  "royalty",
  "replication",
] as const;
export type ReportKind = (typeof reportKinds)[number];

export type ReportState = "declared" | "attested" | "contested" | "withdrawn";

/** Whether both sides stand behind a deal: it was made on the exchange, or its declaration was attested. */
export function isOfBoth(declarationState: ReportState | null): boolean {
  return declarationState === null || declarationState === "attested";
}

/** What a pilot ends in: replicate and adjust go on to negotiating, stop ends the deal. */
export const pilotDecisions = ["replicate", "adjust", "stop"] as const;
export type PilotDecision = (typeof pilotDecisions)[number];

export type MilestoneState =
  | "planned"
  | "funded"
  | "delivered"
  | "changes_requested"
  | "accepted"
  | "released"
  | "cancelled";

/** Who wants the step. A person of neither side is an outsider: for them the deal does not exist. */
export type Who =
  | {
      readonly kind: "party";
      readonly side: Side;
      readonly signatory: boolean;
      readonly owner?: boolean;
      /** The operator's staff acting for this side with its consent. */
      readonly helper?: boolean;
    }
  | { readonly kind: "operator" }
  | { readonly kind: "clock" }
  | { readonly kind: "system" }
  | { readonly kind: "outsider" };

/** What comes with the wish to take a step, as far as guards look at it. */
export interface Intent {
  /** Text of the reason; an override always needs one. */
  readonly reason?: string;
  /** SHA-256 of what is confirmed or accepted. */
  readonly hash?: string;
  /** When the person last proved who they are, by password or one-time code. */
  readonly authenticatedAt?: Date;
  /** The side the operator acts for in an override of a step of one side. */
  readonly side?: Side;
  readonly pilotDecision?: PilotDecision;
  readonly reportId?: string;
  readonly milestone?: {
    readonly state: MilestoneState;
    readonly fundsMatched: boolean;
  };
}
