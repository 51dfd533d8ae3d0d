import { type AvailableTransition, availableTransitions } from "./available.ts";
import type { DealFacts } from "./deal-facts.ts";
import type { Who } from "./model.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { isTurnOf } from "./turn.ts";
import type { Turn } from "./turn-model.ts";

/** What the page offers: the one next action, others beside it, ways out at the bottom. */
export interface Offered {
  readonly main: { readonly path: string; readonly step: TransitionName | null } | null;
  readonly others: readonly AvailableTransition[];
  readonly exits: readonly AvailableTransition[];
  /** The operator's overrides. */
  readonly overrides: readonly AvailableTransition[];
}

const exitNames: readonly TransitionName[] = [
  "decline",
  "withdraw",
  "withdraw_report",
  "withdraw_registration",
  "terminate",
  "close",
  "raise_dispute",
];

/** Pages that are also where the missing parts are filled in. */
const openAnyway: readonly TransitionName[] = ["confirm_contract"];

/**
 * What a page offers this person: the step whose turn it is as the main one, apart from it what else may be
 * done, the ways out, and the operator's overrides. What the side has confirmed already is not offered to it
 * again.
 */
export function offeredTo(facts: DealFacts, who: Who, turnNow: Turn, now: Date): Offered {
  const all = availableTransitions(facts, who, now);
  const takeable = all.filter((one) => one.blockedBy === null || openAnyway.includes(one.name));
  const open = takeable.filter(({ override }) => !override);
  const side = who.kind === "party" ? who.side : null;
  const fresh = open.filter(
    ({ name }) => !facts.held.some((held) => held.transition === name && held.side === side),
  );
  const main = mainOf(fresh, isTurnOf(turnNow, who) ? turnNow : null);
  return {
    main,
    others: fresh.filter(({ name }) => name !== main?.step && !exitNames.includes(name)),
    exits: fresh.filter(({ name }) => name !== main?.step && exitNames.includes(name)),
    overrides: takeable.filter(({ override }) => override),
  };
}

function mainOf(open: readonly AvailableTransition[], turnNow: Turn | null): Offered["main"] {
  if (!turnNow?.path) return null;
  // A request that took the listed terms can be answered with them.
  const listed = open.find(({ name }) => name === "accept_listed_terms");
  if (turnNow.wait === "answer_request" && listed) {
    return { path: `steps/${listed.name}`, step: listed.name };
  }
  if (!turnNow.path.startsWith("steps/")) return { path: turnNow.path, step: null };
  const wanted = turnNow.path.slice("steps/".length);
  const found = open.find(({ name }) => name === wanted);
  return found ? { path: turnNow.path, step: found.name } : null;
}
