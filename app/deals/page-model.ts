/** What the pages of deals are drawn from: plain data, already cut to what the reader may see. */

import type { DealMoney } from "#app/payments/model.ts";
import type { TermName, Terms, TermValue } from "../negotiation/terms.ts";
import type { TermsDifference } from "../negotiation/terms-difference.ts";
import type { ContractItemCode } from "./contract.ts";
import type { LegalAnswers } from "./deal-facts.ts";
import type {
  DealOrigin,
  DealState,
  EvidenceGrade,
  PilotDecision,
  ReportKind,
  ReportState,
  Side,
} from "./model.ts";
import type { Offered } from "./offered.ts";
import type { Pier } from "./piers.ts";
import type { TransitionName } from "./pipeline-model.ts";
import type { Sight } from "./policy.ts";
import type { RoleWords } from "./role-words.ts";
import type { GradeGrounds } from "./rules.ts";
import type { StepName } from "./schema.ts";
import type { LogLine } from "./timeline.ts";
import type { Turn } from "./turn-model.ts";

export interface BilingualText {
  readonly vi: string;
  readonly en: string | null;
}

export interface PartyName {
  readonly id: string;
  readonly name: BilingualText;
  readonly short: BilingualText;
}

export interface DealHead {
  readonly id: string;
  readonly code: string;
  readonly title: BilingualText;
  readonly state: DealState;
  readonly version: number;
  readonly origin: DealOrigin;
  readonly words: RoleWords;
  readonly buyer: PartyName;
  readonly seller: PartyName;
  /** The reader's own side; null for operator and city. */
  readonly side: Side | null;
  readonly sight: Exclude<Sight, "nothing">;
}

export interface OfferView {
  readonly id: string;
  readonly number: number;
  readonly side: Side;
  readonly hash: string;
  readonly valueVnd: bigint;
  readonly validUntil: Date;
  readonly offeredAt: Date;
  readonly state: "open" | "accepted" | "lapsed" | "answered" | "declared";
  readonly rows: readonly { name: TermName; value: TermValue }[];
}

/**
 * A figure of a pilot: where it stood, where it should be, where it came to. Only a conclusion says whether
 * it is met.
 */
export interface KpiView {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly measured: number | null;
  readonly met: "yes" | "nearly" | "no" | null;
}

/** Days as dates at midnight UTC. */
export interface PilotView {
  readonly site: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly kpis: readonly KpiView[];
  readonly conclusion: string | null;
  readonly decision: PilotDecision | null;
  readonly concludedAt: Date | null;
}

/** A report of use or results with what this reader may do about it. */
export interface ReportView {
  readonly id: string;
  readonly kind: ReportKind;
  readonly state: ReportState;
  readonly side: Side;
  readonly reportedAt: Date;
  readonly whatInUse: string;
  readonly inUseSince: Date | null;
  readonly sites: number;
  readonly revenueVnd: bigint | null;
  readonly savingsVnd: bigint | null;
  readonly royaltyVnd: bigint | null;
  readonly jobs: number | null;
  readonly users: number | null;
  readonly evidenceDocumentId: string | null;
  readonly attestDueAt: Date;
  readonly answerNote: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  /** The reader may attest or contest it now. */
  readonly answerable: boolean;
  /** The reader's side gave it and may take it back now. */
  readonly withdrawable: boolean;
}

export interface ContractView {
  readonly items: readonly { code: ContractItemCode; required: boolean; text: string }[];
  readonly missing: readonly string[];
  readonly legal: LegalAnswers;
  readonly documentId: string | null;
  readonly documentHash: string | null;
  readonly effectiveAt: Date | null;
}

export interface RegistrationView {
  readonly id: string;
  readonly number: string;
  readonly registeredOn: Date;
  /** The side that recorded it; null: the operator. */
  readonly side: Side | null;
  readonly documentId: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}

export interface DisputeView {
  readonly id: string;
  readonly side: Side;
  readonly claim: string;
  readonly raisedAt: Date;
  readonly outcome: string | null;
  readonly resolvedAt: Date | null;
}

export interface LogView extends LogLine {
  /** The person of the exchange who acted in place of a side. */
  readonly person: string | null;
}

export interface DealPage extends DealHead {
  readonly stateSince: Date;
  readonly turn: Turn;
  readonly myTurn: boolean;
  /** When the reader's side confirmed the step that waits for the other side. */
  readonly confirmedAt: Date | null;
  readonly offered: {
    readonly main: Offered["main"];
    readonly others: readonly TransitionName[];
    readonly exits: readonly TransitionName[];
    readonly overrides: readonly TransitionName[];
  };
  /** Whom of the reader's organisation this turn needs, where the reader may not take it. */
  readonly binder: "signatory" | "owner" | null;
  /** Papers with a page of their own. */
  readonly papers: { readonly nda: boolean };
  readonly piers: readonly Pier[];
  readonly disputed: boolean;
  readonly ending: { readonly reasonCode: string | null; readonly reason: string | null } | null;
  readonly valueVnd: bigint | null;
  readonly grade: EvidenceGrade | null;
  /** What the grade rests on; null before there is a value or anything declared. */
  readonly grounds: GradeGrounds | null;
  readonly sitesInUse: number;
  /** The frozen terms carry a royalty, stated by period on a page of its own. */
  readonly royalties: boolean;
  /** Certificates recorded for the deal, the newest first; withdrawn ones stay to be seen. */
  readonly registrations: readonly RegistrationView[];
  readonly request: {
    readonly purpose: string;
    readonly industry: string;
    readonly scale: string;
    readonly timing: string;
    readonly budgetMinVnd: bigint | null;
    readonly budgetMaxVnd: bigint | null;
    readonly acceptedListedTerms: boolean;
    readonly listingId: string | null;
    readonly challengeId: string | null;
  } | null;
  readonly offers: {
    readonly latest: OfferView;
    readonly previous: OfferView | null;
    readonly difference: TermsDifference | null;
    readonly count: number;
  } | null;
  readonly pilot: PilotView | null;
  readonly contract: ContractView | null;
  readonly reports: readonly ReportView[];
  readonly disputes: readonly DisputeView[];
  readonly log: readonly LogView[];
  /** Null for those who see no money. */
  readonly money: DealMoney | null;
  readonly messageCount: number | null;
  /** Messages of others that the reader has not read. */
  readonly unreadMessages: number;
  readonly fileCount: number | null;
}

/** A party as lists call it. */
export type ShortParty = Pick<PartyName, "short">;

/** A deal in a list, without what only its page shows. */
export interface DealLine extends Pick<DealHead, "id" | "code" | "title" | "state" | "side"> {
  readonly stateSince: Date;
  readonly buyer: ShortParty;
  readonly seller: ShortParty;
  readonly turn: Omit<Turn, "path">;
  readonly myTurn: boolean;
  readonly disputed: boolean;
  readonly valueVnd: bigint | null;
  readonly grade: EvidenceGrade | null;
}

/** What a step's form is drawn from. */
export interface StepPage extends DealHead {
  readonly step: StepName;
  /** The operator does it in place of others and says why. */
  readonly override: boolean;
  /** An override of a step that either side may take also says for which. */
  readonly asksSide: boolean;
  /** Refusal that stands in the way now, e.g. missing contract contents. */
  readonly blockedBy: string | null;
  /** What the other side confirmed and waits for, as its form would hold it. */
  readonly proposal: { readonly side: Side; readonly at: Date; readonly values: unknown } | null;
  /** When the reader's side confirmed; the form then only shows what is waited for. */
  readonly confirmedAt: Date | null;
  /** Taking it opens the data room to the other side, which the NDA has not done. */
  readonly opensRoom: boolean;
  readonly nda: { readonly version: number; readonly hash: string } | null;
  readonly offer: OfferView | null;
  /** Terms a new offer starts from, or those of the offer to accept. */
  readonly terms: Terms | null;
  readonly pilot: PilotView | null;
  readonly contract: (ContractView & { readonly hash: string }) | null;
  readonly reports: readonly ReportView[];
  /** What is known already of the form's answers. */
  readonly known: Readonly<Record<string, unknown>> | null;
  /** Code of the deal whose terms are taken again, for the step that takes them. */
  readonly repeats: string | null;
  /** Where the technology may be in use: the wards of the buyer's province, and its own. */
  readonly places: {
    readonly wards: readonly { code: string; vi: string; en: string }[];
    readonly likely: string | null;
  } | null;
}
