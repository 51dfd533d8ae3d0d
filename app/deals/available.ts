import type { DealFacts } from "./deal-facts.ts";
import { guards, type Question } from "./guards.ts";
import type { Who } from "./model.ts";
import { pipelineOf } from "./pipeline.ts";
import type { GuardName, Transition, TransitionName } from "./pipeline-model.ts";
import { waitsForAnswer } from "./rules.ts";
import { guardsOf, mayBind, standingOf } from "./transition.ts";

/** A step someone could take now, and whether something still stands in its way. */
export interface AvailableTransition {
  readonly name: TransitionName;
  readonly row: Transition;
  readonly override: boolean;
  /** Key in the refusals of what is still missing; null when it can be taken at once. */
  readonly blockedBy: string | null;
}

/** Depends on what is sent along, so it cannot be answered before the form is filled. */
const askedByForm: readonly GuardName[] = [
  "offer_unchanged",
  "report_waiting",
  "own_report_standing",
  "freshly_authenticated",
];

/**
 * The steps this person may take in this state, in the order of the table. Steps of one milestone are
 * not listed: they belong to the milestone. Guards that only the form can answer count as open.
 */
export function availableTransitions(facts: DealFacts, who: Who, now: Date): AvailableTransition[] {
  if (who.kind === "outsider") return [];
  const found: AvailableTransition[] = [];
  for (const row of pipelineOf(facts.pipelineVersion).transitions) {
    if (row.kind === "money" || !row.from.includes(facts.state)) continue;
    const standing = standingOf(row, who);
    if (standing === "other" || standing === "outsider") continue;
    if (found.some(({ name }) => name === row.name)) continue;
    const side = who.kind === "party" ? who.side : null;
    const override = standing === "override";
    const asked = { ...row, guards: guardsOf(row, override) };
    const blockedBy = blockOf(asked, who, { facts, side, intent: {}, now });
    found.push({ name: row.name, row, override, blockedBy });
  }
  return found;
}

function blockOf(row: Transition, who: Who, question: Question): string | null {
  return mayBind(row, who) ? stoppedBy(row, question) : "deals.needs_signatory";
}

/** What stands in the way of a step, whoever takes it; null when nothing does. */
export function stoppedBy(row: Transition, question: Question): string | null {
  for (const guard of row.guards ?? []) {
    if (guard === "report_waiting") {
      const no = reportToAnswer(question);
      if (no) return no;
    }
    if (guard === "own_report_standing") {
      const { facts, side } = question;
      if (!facts.standingReports.some((report) => !side || report.side === side)) {
        return "deals.no_report_to_withdraw";
      }
    }
    if (askedByForm.includes(guard)) continue;
    const no = guards[guard](question);
    if (no) return `deals.${no}`;
  }
  return null;
}

function reportToAnswer({ facts, side, now }: Question): string | null {
  const open = facts.pendingReports.filter((report) => waitsForAnswer(report, { ...facts, now }));
  return open.some((report) => !side || report.side !== side) ? null : "deals.no_report";
}
