import { beforeSigned, type DealState, dealStates, terminalStates } from "./model.ts";

/**
 * The deal pipeline as data. Buttons, pages, timers, tests and the public diagram derive from it.
 */

export const transitionNames = [
  "request",
  "award",
  "declare",
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
  | "nothing_open"
  | "obligations_over";

export type EffectName =
  | "record_first_reply"
  | "record_introduction"
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
  | "record_delivery"
  | "add_report"
  | "attest_report"
  | "contest_report"
  | "settle_money"
  | "open_dispute"
  | "close_dispute";

/** From what a timer counts. Days are calendar days of 24 hours. */
export type ClockStart = "state_since" | "offer_valid_until" | "obligations_end" | "acceptance";

export interface Timer {
  readonly from: ClockStart;
  readonly days: number;
}

export interface Transition {
  readonly name: TransitionName;
  /** Empty: the step opens a deal. */
  readonly from: readonly DealState[];
  /** "same" leaves the state; two targets are told apart by the pilot's decision. */
  readonly to: readonly DealState[] | "same";
  readonly by: readonly Doer[];
  /** Only people with the role signatory. */
  readonly signatory?: true;
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

const party = ["buyer", "seller"] as const;

const transitions: readonly Transition[] = [
  {
    name: "request",
    from: [],
    to: ["requested"],
    by: ["buyer"],
    kind: "start",
  },
  {
    name: "award",
    from: [],
    to: ["in_discussion"],
    by: ["buyer"],
    kind: "start",
  },
  { name: "declare", from: [], to: ["delivered"], by: party, kind: "start" },
  {
    name: "accept_request",
    from: ["requested"],
    to: ["in_discussion"],
    by: ["seller"],
    effects: ["record_first_reply", "record_introduction", "pass_message"],
    kind: "step",
  },
  {
    name: "accept_listed_terms",
    from: ["requested"],
    to: ["agreed"],
    by: ["seller"],
    guards: ["listed_terms_accepted"],
    effects: ["record_first_reply", "record_introduction", "agree_listed_terms", "plan_milestones"],
    kind: "step",
  },
  {
    name: "decline",
    from: beforeSigned,
    to: ["declined"],
    by: ["seller"],
    needsReason: "list",
    effects: ["record_first_reply"],
    kind: "exit",
  },
  {
    name: "withdraw",
    from: beforeSigned,
    to: ["withdrawn"],
    by: ["buyer"],
    needsReason: "list",
    kind: "exit",
  },
  {
    name: "expire",
    from: ["requested"],
    to: ["expired"],
    by: ["clock"],
    after: { from: "state_since", days: 14 },
    kind: "exit",
  },
  {
    name: "sign_nda",
    from: ["in_discussion"],
    to: ["evaluating"],
    by: ["both"],
    kind: "step",
  },
  {
    name: "waive_nda",
    from: ["in_discussion"],
    to: ["evaluating"],
    by: ["seller"],
    guards: ["nothing_confidential"],
    kind: "step",
  },
  {
    name: "start_pilot",
    from: ["evaluating"],
    to: ["piloting"],
    by: ["both"],
    effects: ["plan_pilot"],
    kind: "step",
  },
  {
    name: "conclude_pilot",
    from: ["piloting"],
    to: ["negotiating", "declined"],
    by: ["both"],
    effects: ["record_pilot_result"],
    kind: "step",
  },
  {
    name: "open_negotiation",
    from: ["in_discussion", "evaluating"],
    to: ["negotiating"],
    by: party,
    kind: "step",
  },
  {
    name: "offer",
    from: ["negotiating"],
    to: "same",
    by: party,
    guards: ["no_open_offer"],
    effects: ["add_offer"],
    kind: "turn",
  },
  {
    name: "counter_offer",
    from: ["negotiating"],
    to: "same",
    by: party,
    guards: ["offer_from_other_side"],
    effects: ["add_offer"],
    kind: "turn",
  },
  {
    name: "lapse_offer",
    from: ["negotiating"],
    to: "same",
    by: ["clock"],
    guards: ["offer_run_out"],
    after: { from: "offer_valid_until", days: 0 },
    effects: ["lapse_offer"],
    kind: "turn",
  },
  {
    name: "accept_offer",
    from: ["negotiating"],
    to: ["agreed"],
    by: party,
    guards: ["offer_from_other_side", "offer_unchanged"],
    effects: ["freeze_terms", "plan_milestones"],
    kind: "step",
  },
  {
    name: "reopen",
    from: ["agreed"],
    to: ["negotiating"],
    by: party,
    needsReason: "text",
    effects: ["release_terms"],
    kind: "step",
  },
  {
    name: "confirm_contract",
    from: ["agreed"],
    to: ["signed"],
    by: ["both"],
    signatory: true,
    guards: ["contract_complete", "legal_path_answered"],
    effects: ["hold_contract"],
    kind: "step",
  },
  {
    name: "take_effect",
    from: ["signed"],
    to: ["in_delivery"],
    by: ["clock"],
    guards: ["effective_at_once"],
    after: { from: "state_since", days: 0 },
    effects: ["start_effect"],
    kind: "step",
  },
  {
    name: "record_registration",
    from: ["signed"],
    to: ["in_delivery"],
    by: ["seller", "operator"],
    effects: ["record_registration", "start_effect"],
    kind: "step",
  },
  {
    name: "fund_milestone",
    from: ["in_delivery"],
    to: "same",
    by: ["buyer"],
    guards: ["milestone_unfunded"],
    kind: "money",
  },
  {
    name: "deliver_milestone",
    from: ["in_delivery"],
    to: "same",
    by: ["seller"],
    guards: ["milestone_to_deliver"],
    kind: "money",
  },
  {
    name: "accept_milestone",
    from: ["in_delivery"],
    to: "same",
    by: ["buyer"],
    guards: ["milestone_delivered"],
    kind: "money",
  },
  {
    name: "request_milestone_changes",
    from: ["in_delivery"],
    to: "same",
    by: ["buyer"],
    guards: ["milestone_delivered"],
    needsReason: "text",
    kind: "money",
  },
  {
    name: "release_milestone",
    // Delivery is complete with the last acceptance; its money follows.
    from: ["in_delivery", "delivered", "commercialised"],
    to: "same",
    by: ["clock"],
    guards: ["milestone_accepted", "funds_matched", "no_dispute"],
    after: { from: "acceptance", days: 0 },
    kind: "money",
  },
  {
    name: "complete_delivery",
    from: ["in_delivery"],
    to: ["delivered"],
    by: ["system"],
    guards: ["all_milestones_accepted"],
    effects: ["record_delivery"],
    kind: "step",
  },
  {
    name: "report_use",
    from: ["delivered"],
    to: "same",
    by: party,
    guards: ["no_use_report_waiting"],
    effects: ["add_report"],
    kind: "report",
  },
  {
    name: "report_result",
    from: ["commercialised"],
    to: "same",
    by: party,
    effects: ["add_report"],
    kind: "report",
  },
  {
    name: "attest_report",
    from: ["delivered"],
    to: ["commercialised"],
    by: party,
    guards: ["report_waiting"],
    effects: ["attest_report"],
    kind: "report",
  },
  {
    name: "attest_report",
    from: ["commercialised"],
    to: "same",
    by: party,
    guards: ["report_waiting"],
    effects: ["attest_report"],
    kind: "report",
  },
  {
    name: "contest_report",
    from: ["delivered", "commercialised"],
    to: "same",
    by: party,
    guards: ["report_waiting"],
    needsReason: "text",
    effects: ["contest_report"],
    kind: "report",
  },
  {
    name: "close",
    from: ["delivered", "commercialised"],
    to: ["closed"],
    by: ["both"],
    guards: ["nothing_open"],
    kind: "exit",
  },
  {
    name: "close",
    from: ["delivered", "commercialised"],
    to: ["closed"],
    by: ["clock"],
    guards: ["nothing_open", "obligations_over"],
    after: { from: "obligations_end", days: 0 },
    kind: "exit",
  },
  {
    name: "terminate",
    from: ["signed", "in_delivery"],
    to: ["terminated"],
    by: ["both"],
    needsReason: "text",
    effects: ["settle_money"],
    kind: "exit",
  },
  {
    name: "raise_dispute",
    from: dealStates,
    to: "same",
    by: party,
    guards: ["no_dispute"],
    needsReason: "text",
    effects: ["open_dispute"],
    kind: "flag",
  },
  {
    name: "resolve_dispute",
    from: dealStates,
    to: "same",
    by: ["operator"],
    guards: ["dispute_open"],
    needsReason: "text",
    effects: ["close_dispute"],
    kind: "flag",
  },
];

const version1: Pipeline = {
  version: 1,
  transitions,
  replyClock: { remindAtHours: [24, 72], alertAfterDays: 5 },
  attestWithinDays: 14,
  registerWithinDays: 90,
};

/** What is wrong with a table; empty when it can be run. */
export function faultsOf(pipeline: Pipeline): string[] {
  const known = new Set<string>(dealStates);
  const faults: string[] = [];
  const reached = new Set<DealState>();
  for (const row of pipeline.transitions) {
    const targets = row.to === "same" ? [] : row.to;
    for (const state of [...row.from, ...targets]) {
      if (!known.has(state)) faults.push(`${row.name}: unknown state ${state}`);
    }
    if (row.to !== "same" && row.to.length === 0) faults.push(`${row.name}: leads nowhere`);
    if (row.by.length === 0) faults.push(`${row.name}: nobody may do it`);
    if (row.kind === "start" && row.from.length > 0) faults.push(`${row.name}: starts elsewhere`);
    if (row.kind !== "start" && row.from.length === 0) faults.push(`${row.name}: starts nowhere`);
    if (row.after && !row.by.includes("clock")) faults.push(`${row.name}: a timer without a clock`);
    if (row.by.includes("clock") && !row.after) faults.push(`${row.name}: a clock without a timer`);
    for (const state of row.from) {
      const leaves = targets.some((target) => target !== state);
      if (leaves && (terminalStates as readonly string[]).includes(state)) {
        faults.push(`${row.name}: leads out of the terminal state ${state}`);
      }
    }
    for (const state of targets) reached.add(state);
  }
  for (const state of dealStates) {
    if (!reached.has(state)) faults.push(`no step reaches ${state}`);
  }
  return faults;
}

const pipelines = new Map<number, Pipeline>([[version1.version, version1]]);

for (const pipeline of pipelines.values()) {
  const faults = faultsOf(pipeline);
  if (faults.length > 0) throw new Error(`Pipeline ${pipeline.version}: ${faults.join("; ")}`);
}

/** New deals start with this one and keep it. */
export const currentPipeline: Pipeline = version1;

export function pipelineOf(version: number): Pipeline {
  const pipeline = pipelines.get(version);
  if (!pipeline) throw new Error(`No pipeline of version ${version}`);
  return pipeline;
}

/** The rows of a step in a state; more than one when different people take it under different guards. */
export function rowsOf(
  pipeline: Pipeline,
  name: TransitionName,
  state: DealState,
): readonly Transition[] {
  return pipeline.transitions.filter((row) => row.name === name && row.from.includes(state));
}
