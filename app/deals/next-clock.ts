import type { DealFacts } from "./deal-facts.ts";
import { guards } from "./guards.ts";
import { pipelineOf } from "./pipeline.ts";
import type { Timer, TransitionName } from "./pipeline-model.ts";

/** The clock's next move of a deal, or null. */
export interface ClockMove {
  readonly name: TransitionName;
  readonly at: Date;
}

const DAY = 86_400_000;

/** When a timer runs out; null while what it counts from is not there. */
function timeOf(timer: Timer, facts: DealFacts): Date | null {
  const start = {
    state_since: new Date(facts.stateSince.getTime() + facts.stoodStillMs),
    offer_valid_until: facts.openOffer?.validUntil ?? null,
    obligations_end: facts.obligationsEndAt,
    acceptance: null,
  }[timer.from];
  return start && new Date(start.getTime() + timer.days * DAY);
}

/** The earliest timer that the deal's facts would let the clock act on. */
export function nextClock(facts: DealFacts): ClockMove | null {
  const moves = pipelineOf(facts.pipelineVersion).transitions.flatMap((row) => {
    if (!row.after || !row.from.includes(facts.state)) return [];
    const at = timeOf(row.after, facts);
    if (!at) return [];
    const question = { facts, side: null, intent: {}, now: at };
    const held = (row.guards ?? []).every((guard) => guards[guard](question) === null);
    return held ? [{ name: row.name, at }] : [];
  });
  moves.sort((a, b) => a.at.getTime() - b.at.getTime());
  return moves[0] ?? null;
}
