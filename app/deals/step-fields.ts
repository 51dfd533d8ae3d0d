import { declineReasonCodes } from "#app/taxonomy/decline-reasons.ts";
import { pilotDecisions } from "./model.ts";
import type { StepPage } from "./page-model.ts";
import type { StepName } from "./schema.ts";

/** A question of a step's form; its words are `deals:fields.<label>`. */
export interface StepField {
  readonly name: string;
  readonly kind: "text" | "area" | "day" | "vnd" | "number" | "choice" | "file";
  readonly optional?: true;
  readonly codes?: readonly string[];
  /** Where the words of the codes are; with a colon another namespace. */
  readonly words?: string;
  /** Another name in `deals:fields` when the same field asks different things in different steps. */
  readonly label?: string;
}

const reason = { name: "reason", kind: "area" } as const;
const reasonCode = {
  name: "reasonCode",
  kind: "choice",
  codes: declineReasonCodes,
  words: "codes:declineReasons",
} as const;
const file = { name: "file", kind: "file", optional: true } as const;

const exit: readonly StepField[] = [
  reasonCode,
  { ...reason, optional: true, label: "reason_more" },
];

const resultKinds = ["result_6_months", "result_12_months", "replication"] as const;

/** The questions each step asks; steps with rows of their own (offers, pilots, contract) add them. */
export const stepFields: Partial<Record<StepName, readonly StepField[]>> = {
  accept_request: [{ name: "message", kind: "area", optional: true }],
  decline: exit,
  withdraw: exit,
  start_pilot: [
    { name: "site", kind: "text" },
    { name: "startsOn", kind: "day" },
    { name: "endsOn", kind: "day" },
  ],
  conclude_pilot: [
    { name: "decision", kind: "choice", codes: pilotDecisions, words: "pilot.decision" },
    { name: "conclusion", kind: "area" },
  ],
  reopen: [reason],
  record_registration: [
    { name: "number", kind: "text" },
    { name: "date", kind: "day" },
    { ...file, label: "certificate" },
  ],
  report_use: [
    { name: "whatInUse", kind: "area" },
    { name: "inUseSince", kind: "day" },
    { name: "sites", kind: "number" },
    { name: "places", kind: "area", optional: true },
    { ...file, label: "evidence" },
  ],
  report_result: [
    { name: "kind", kind: "choice", codes: resultKinds, words: "reports.kind" },
    { name: "whatInUse", kind: "area", label: "resultText" },
    { name: "revenueVnd", kind: "vnd", optional: true },
    { name: "savingsVnd", kind: "vnd", optional: true },
    { name: "jobs", kind: "number", optional: true },
    { name: "users", kind: "number", optional: true },
    { name: "places", kind: "area", optional: true, label: "morePlaces" },
    { ...file, label: "evidence" },
  ],
  attest_declaration: [{ name: "note", kind: "area", optional: true }],
  contest_declaration: [{ ...reason, label: "contest" }],
  attest_report: [{ name: "note", kind: "area", optional: true }],
  contest_report: [{ ...reason, label: "contest" }],
  withdraw_registration: [{ ...reason, label: "registration_withdrawal" }],
  withdraw_report: [{ ...reason, label: "withdrawal" }],
  terminate: [{ ...reason, label: "termination" }],
  raise_dispute: [{ ...reason, label: "claim" }],
  resolve_dispute: [{ ...reason, label: "outcome" }],
};

/** What a step's form starts with before anything was typed. */
export function startValues(page: StepPage): Record<string, unknown> {
  if (page.terms) return { terms: page.terms };
  if (page.known && !page.proposal) return { ...page.known };
  if (page.places) return { wardCode: page.places.likely, sites: 1 };
  if (page.contract) {
    const items = Object.fromEntries(page.contract.items.map(({ code, text }) => [code, text]));
    return { items, legal: page.contract.legal };
  }
  const proposal = page.proposal?.values;
  return typeof proposal === "object" && proposal !== null ? { ...proposal } : {};
}
