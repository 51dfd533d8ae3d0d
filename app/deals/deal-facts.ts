import type { DealOrigin, DealState, ReportKind, ReportState, Side } from "./model.ts";

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
  /** Counts every change; who saw another one is told of a conflict. */
  readonly version: number;
  /** Of the table the deal began with, which it keeps. */
  readonly pipelineVersion: number;
  readonly origin: DealOrigin;
  readonly stateSince: Date;
  readonly disputed: boolean;
  /** When the dispute was raised that still stands; null without one. */
  readonly heldSince: Date | null;
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
