import { type DealState, isBroken, type Stage, stages } from "./model.ts";

export type PierState = "done" | "now" | "todo" | "cut" | "hold" | "skipped";

/** One pier of the strip, with the days spent in it. */
export interface Pier {
  readonly stage: Stage;
  readonly state: PierState;
  /** Milliseconds spent in the stage so far; null when it was never reached. */
  readonly spent: number | null;
}

/** One move of a deal, as far as the strip of its stages tells it; `from` is null for the first. */
export interface Passage {
  readonly from: DealState | null;
  readonly to: DealState;
  readonly at: Date;
}

/**
 * The strip of ten stages from the history: passed, present, to come; broken where a deal ended early,
 * held while a dispute stands.
 */
export function piersOf(
  passages: readonly Passage[],
  state: DealState,
  disputed: boolean,
  now: Date,
): Pier[] {
  const moves = passages.filter((one) => one.from !== one.to);
  const spent = new Map<DealState, number>();
  for (const [index, move] of moves.entries()) {
    const until = moves[index + 1]?.at ?? now;
    spent.set(move.to, (spent.get(move.to) ?? 0) + (until.getTime() - move.at.getTime()));
  }
  const last = moves.findLast(({ to }) => (stages as readonly DealState[]).includes(to))?.to;
  const reached = stages.indexOf((last ?? "requested") as Stage);
  return stages.map((stage, index) => {
    const time = spent.get(stage) ?? null;
    if (index < reached) {
      return { stage, state: time === null ? "skipped" : "done", spent: time };
    }
    if (index > reached) return { stage, state: "todo", spent: null };
    return { stage, state: presentPier(state, disputed), spent: time };
  });
}

function presentPier(state: DealState, disputed: boolean): PierState {
  if (isBroken(state)) return "cut";
  if (disputed) return "hold";
  return state === "closed" ? "done" : "now";
}
