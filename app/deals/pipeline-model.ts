import type { DealState } from "./model.ts";

/** The words the pipeline's table is written in. */

export const transitionNames = [
  "request",
  "award",
  "declare",
  "attest_declaration",
  "contest_declaration",
  "accept_request",
  "accept_listed_terms",
  "decline",
  "withdraw",
  "expire",
  "sign_nda",
  "waive_nda",
  "start_pilot",
  "conclude_pilot",
  "open_negotiation",
  "offer",
  "counter_offer",
  "lapse_offer",
  "accept_offer",
  "reopen",
  "confirm_contract",
  "take_effect",
  "record_registration",
  "withdraw_registration",
  "fund_milestone",
  "deliver_milestone",
  "accept_milestone",
  "request_milestone_changes",
  "release_milestone",
  "complete_delivery",
  "report_use",
  "report_result",
  "attest_report",
  "contest_report",
  "withdraw_report",
  "close",
  "terminate",
  "raise_dispute",
  "resolve_dispute",
] as const;
export type TransitionName = (typeof transitionNames)[number];

/** Who may take a step. "both": the first side's confirmation is held until the second confirms the same. */
export type Doer = "buyer" | "seller" | "both" | "operator" | "clock" | "system";

/**
 * start: opens a deal · step: moves along · exit: ends it · turn: an offer · money: a milestone ·
 * report: proof of use · flag: changes no state
 */
export type TransitionKind = "start" | "step" | "exit" | "turn" | "money" | "report" | "flag";

export type GuardName =
  | "listed_terms_accepted"
  | "nothing_confidential"
  | "no_open_offer"
  | "offer_from_other_side"
  | "offer_unchanged"
  | "offer_run_out"
  | "contract_complete"
  | "legal_path_answered"
  | "not_prohibited"
  | "valuation_recorded"
  | "nda_not_confirmed"
  | "freshly_authenticated"
  | "effective_at_once"
  | "milestone_unfunded"
  | "milestone_to_deliver"
  | "milestone_delivered"
  | "milestone_accepted"
  | "funds_matched"
  | "no_dispute"
  | "dispute_open"
  | "all_milestones_accepted"
  | "no_use_report_waiting"
  | "report_waiting"
  | "own_report_standing"
  | "own_registration"
  | "registration_withdrawn"
  | "declaration_waiting"
  | "nothing_open"
  | "royalties_stated"
  | "obligations_over";

export type EffectName =
  | "record_first_reply"
  | "record_introduction"
  | "keep_nda"
  | "pass_message"
  | "agree_listed_terms"
  | "plan_pilot"
  | "record_pilot_result"
  | "add_offer"
  | "lapse_offer"
  | "freeze_terms"
  | "release_terms"
  | "plan_milestones"
  | "hold_contract"
  | "start_effect"
  | "record_registration"
  | "withdraw_registration"
  | "record_delivery"
  | "add_report"
  | "attest_report"
  | "contest_report"
  | "withdraw_report"
  | "attest_declaration"
  | "contest_declaration"
  | "settle_money"
  | "open_dispute"
  | "close_dispute";

/** From what a timer counts. Days are calendar days of 24 hours. */
export type ClockStart = "state_since" | "offer_valid_until" | "obligations_end" | "acceptance";

/** When the clock takes a step of its own. */
export interface Timer {
  readonly from: ClockStart;
  /** Calendar days of 24 hours. */
  readonly days: number;
}

export interface Transition {
  readonly name: TransitionName;
  /** Empty: the step opens a deal. */
  readonly from: readonly DealState[];
  /** "same" leaves the state; the second of two targets is for a stopped pilot, or where no use is proven. */
  readonly to: readonly DealState[] | "same";
  readonly by: readonly Doer[];
  /** Only people with the role signatory; "or_owner": or the role owner. */
  readonly signatory?: true | "or_owner";
  readonly guards?: readonly GuardName[];
  readonly effects?: readonly EffectName[];
  readonly after?: Timer;
  /** "list": a code of declineReasons and a text; "text": a text. */
  readonly needsReason?: "list" | "text";
  readonly kind: TransitionKind;
}

export interface Pipeline {
  readonly version: number;
  readonly transitions: readonly Transition[];
  /** Reminders of the seller while a request waits, in hours; then the operator is alerted, in days. */
  readonly replyClock: {
    readonly remindAtHours: readonly number[];
    readonly alertAfterDays: number;
  };
  /** A report is attested or contested within this many days, else it stays declared. */
  readonly attestWithinDays: number;
  /** A contract that must be registered is filed within this many days of signing (Law 07/2017/QH14). */
  readonly registerWithinDays: number;
}
