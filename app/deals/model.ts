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

export function isBroken(state: DealState): boolean {
  return (brokenStates as readonly DealState[]).includes(state);
}

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

/** The five questions of the legal path (Law 07/2017/QH14, amended by 115/2025/QH15); null until answered. */
export interface LegalAnswers {
  readonly crossBorder: boolean | null;
  readonly stateCapital: boolean | null;
  readonly restrictedTechnology: boolean | null;
  readonly protectedIp: boolean | null;
  readonly relatedParties: boolean | null;
}

/** The offer on the table: neither accepted, lapsed nor answered by a newer one. */
export interface OpenOffer {
  readonly id: string;
  readonly number: number;
  readonly side: Side;
  readonly hash: string;
  readonly validUntil: Date;
}

/** A declared report that still waits for the other side. */
export interface PendingReport {
  readonly id: string;
  readonly kind: ReportKind;
  readonly side: Side;
  readonly attestDueAt: Date;
}

/** A report that still counts for something: declared or attested. */
export interface StandingReport {
  readonly id: string;
  readonly kind: ReportKind;
  readonly side: Side;
  readonly state: "declared" | "attested";
}

/** A side's confirmation of a step both must confirm, given in the present state. */
export interface HeldConfirmation {
  readonly transition: string;
  readonly side: Side;
  readonly hash: string;
}

/** An off-platform deal as one side told it, and what the other says of it. */
export interface DeclarationFacts {
  readonly side: Side;
  readonly state: ReportState;
}

/** The last certificate of the deal: who recorded it, and whether it still stands. */
export interface RegistrationFacts {
  /** Null: the operator. */
  readonly side: Side | null;
  readonly state: "recorded" | "withdrawn";
}

/** Money of the deal as the guards need it. */
export interface MoneyState {
  /** There is at least one milestone and every one is accepted, released or cancelled. */
  readonly allAccepted: boolean;
  /** Something is still to be paid, matched or released. */
  readonly open: boolean;
}

/** The legal path as the guards look at it. */
export interface LegalPathFacts {
  /** The contract waits for a certificate or a permit before it takes effect. */
  readonly needsCertificate: boolean;
  /** An independent valuation of the contract's price is recorded before the contract is confirmed. */
  readonly needsValuation: boolean;
  readonly prohibited: boolean;
  /** Days to file the registration after signing. */
  readonly registerWithinDays: number;
}

/** Everything a guard may ask about a deal. Plain data: no client, no clock. */
export interface DealFacts {
  readonly id: string;
  readonly state: DealState;
  readonly version: number;
  readonly pipelineVersion: number;
  readonly origin: DealOrigin;
  readonly stateSince: Date;
  readonly disputed: boolean;
  /** How long disputes that ended held the present state's own clock, in milliseconds. */
  readonly stoodStillMs: number;
  readonly acceptedListedTerms: boolean;
  /** The listing (or award) publishes firm terms that a request can accept as they are. */
  readonly firmTerms: boolean;
  /** The listing keeps an annex or files behind the NDA. */
  readonly hasAnnex: boolean;
  readonly legal: LegalAnswers;
  /** What the answers lead to under the rules of their day; null until answered. */
  readonly path: LegalPathFacts | null;
  /** Last day of the independent valuation of the contract's price, "2026-12-31"; null: none recorded. */
  readonly valuedUntil: string | null;
  /** Both sides confirmed the same NDA for this deal. */
  readonly ndaConfirmed: boolean;
  readonly openOffer: OpenOffer | null;
  /** Codes of the contract's required contents that are still empty; null before there are terms. */
  readonly contractMissing: readonly string[] | null;
  readonly held: readonly HeldConfirmation[];
  readonly pendingReports: readonly PendingReport[];
  readonly standingReports: readonly StandingReport[];
  /** Null for deals made on the exchange. */
  readonly declaration: DeclarationFacts | null;
  /** The last certificate recorded for the deal; null where none was. */
  readonly registration: RegistrationFacts | null;
  readonly money: MoneyState;
  /** Claims under warranty that the seller has not answered. */
  readonly openClaims: number;
  /** Last day of the first royalty period nobody has stated, "2026-12-31"; null where none is left. */
  readonly royaltyUnstatedTo: string | null;
  /** When the clock may close the deal; null while it is not delivered. */
  readonly obligationsEndAt: Date | null;
}

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
