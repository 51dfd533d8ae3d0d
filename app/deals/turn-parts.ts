import { isOwnDay } from "#app/delivery/rules.ts";
import { localDay } from "#app/platform/local-day.ts";
import { otherSide } from "./model.ts";
import type { TransitionName } from "./pipeline-model.ts";
import type { Turn, TurnFacts, Wait } from "./turn-model.ts";

export const step = (name: TransitionName) => `steps/${name}`;

type Part = Pick<Turn, "wait" | "who"> & Partial<Turn>;
/** A turn of which only what it has is named. */
export const turn = (part: Part): Turn => ({
  deadline: null,
  number: null,
  subject: null,
  path: null,
  ...part,
});

/** A step both confirm: whoever has not, or both. */
export function confirmation(
  facts: TurnFacts,
  name: TransitionName,
  waits: { first: Wait; second: Wait },
  deadline: Date | null = null,
): Turn {
  const first = facts.held.find((one) => one.transition === name);
  if (!first) return turn({ wait: waits.first, who: "both", path: step(name), deadline });
  const who = facts.held.some((one) => one.transition === name && one.side !== first.side)
    ? "both"
    : otherSide(first.side);
  return turn({ wait: waits.second, who, path: step(name), deadline });
}

/** The end of a day as people work, 17:00 in Vietnam. */
export const endOfDay = (day: Date) => new Date(day.getTime() + 10 * 3_600_000);

/** A deadline as people work: the end of a day somebody named is its evening. */
export const workedUntil = (due: Date) =>
  isOwnDay(due) ? endOfDay(dayOf(new Date(due.getTime() - 1))) : due;

/** The calendar day of a moment in Vietnam, as a date column keeps it. */
export function dayOf(moment: Date): Date {
  return new Date(localDay(moment));
}
