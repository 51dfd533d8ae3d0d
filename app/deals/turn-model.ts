import type { DeclarationFacts, LegalPathFacts } from "./deal-facts.ts";
import type { DealOrigin, DealState, MilestoneState, Side } from "./model.ts";

/** What is waited for. Each has its sentences in `deals:turn`. */
export type Wait =
  | "answer_request"
  | "sign_nda"
  | "confirm_nda"
  | "choose_path"
  | "confirm_pilot_plan"
  | "conclude_pilot"
  | "confirm_pilot_result"
  | "make_offer"
  | "answer_offer"
  | "complete_contract"
  | "get_valuation"
  | "renew_valuation"
  | "answer_law"
  | "confirm_contract"
  | "take_effect"
  | "register"
  | "pay_milestone"
  | "deliver_milestone"
  | "accept_milestone"
  | "complete_delivery"
  | "report_use"
  | "answer_declaration"
  | "answer_report"
  | "answer_claim"
  | "state_royalty"
  | "report_result"
  | "results_in"
  | "confirm_close"
  | "confirm_termination"
  | "mediate"
  | "ended";

export type Waited = Side | "both" | "operator" | "clock" | "nobody";

/** Whose turn it is, what for, and until when. */
export interface Turn {
  readonly wait: Wait;
  readonly who: Waited;
  readonly deadline: Date | null;
  /** Number of the offer or of the milestone it is about. */
  readonly number: number | null;
  readonly subject: string | null;
  /** The step that answers it, a path below the deal. */
  readonly path: string | null;
}

/** A milestone as far as a turn depends on it. */
export interface MilestoneMark {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly state: MilestoneState;
  readonly dueOn: Date | null;
  /** Until when it is accepted once delivered, or mended once refused. */
  readonly answerDueAt: Date | null;
}

/** What a turn depends on; less than DealFacts, so that lists can tell it too. */
export interface TurnFacts {
  readonly state: DealState;
  readonly stateSince: Date;
  readonly disputed: boolean;
  /** As in the deal's facts. */
  readonly stoodStillMs: number;
  readonly origin: DealOrigin;
  readonly openOffer: { number: number; side: Side; validUntil: Date } | null;
  readonly contractComplete: boolean;
  /** What the legal path demands before the contract is confirmed. */
  readonly path: Pick<LegalPathFacts, "needsValuation"> | null;
  readonly valuedUntil: string | null;
  /** The five questions of the legal path are answered. */
  readonly lawAnswered: boolean;
  readonly needsCertificate: boolean;
  readonly held: readonly { transition: string; side: Side }[];
  readonly declaration: DeclarationFacts | null;
  readonly reports: readonly { kind: string; side: Side; attestDueAt: Date }[];
  /** The claim under warranty whose answer is due next. */
  readonly claim: { readonly number: number; readonly dueAt: Date } | null;
  /** commercialised: as in the deal's facts. */
  readonly royaltyUnstatedTo: string | null;
  readonly pilotEndsOn: Date | null;
  readonly registrationDueAt: Date | null;
  readonly commercialisedAt: Date | null;
  readonly reportedKinds: readonly string[];
  readonly milestones: readonly MilestoneMark[];
}
