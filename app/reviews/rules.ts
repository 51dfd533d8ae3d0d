import { isOfBoth, type ReportState } from "#app/deals/model.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { criteria, type Scores, SHOWN_AFTER_DAYS, WRITTEN_WITHIN_DAYS } from "./model.ts";

const DAY = 86_400_000;

/** States of a deal whose work is over, well or badly. */
const completed: ReadonlySet<string> = new Set([
  "delivered",
  "commercialised",
  "closed",
  "terminated",
]);

/** Whether the work of a deal in this state is over, so that its sides may review each other. */
export function isCompleted(state: string): boolean {
  return completed.has(state);
}

/** What says whether a side may write its review now. */
export interface WriteFacts {
  readonly state: string;
  /** Of a deal made elsewhere: what became of its declaration. */
  readonly declarationState: ReportState | null;
  /** When the work was accepted or the contract was terminated. */
  readonly completedAt: Date | null;
  readonly mine: { readonly writtenAt: Date } | null;
  readonly theirs: { readonly shownFrom: Date } | null;
}

/**
 * Whether a side may write its review: once, after completion, within 180 days, and never after it could
 * read what the other side wrote.
 */
export function mayWrite(facts: WriteFacts, now: Date): Result<null> {
  if (!isCompleted(facts.state) || !facts.completedAt) return refuse(409, "reviews.not_over");
  // Whoever declares a deal alone has no partner yet to speak of in public.
  if (!isOfBoth(facts.declarationState)) return refuse(409, "reviews.not_attested");
  if (facts.mine) return refuse(409, "reviews.written");
  if (facts.theirs && facts.theirs.shownFrom <= now) return refuse(409, "reviews.too_late");
  const last = new Date(facts.completedAt.getTime() + WRITTEN_WITHIN_DAYS * DAY);
  return now <= last ? ok(null) : refuse(409, "reviews.too_late");
}

/** When a review written now is shown: at once if it is the second, else in 14 days. */
export function shownFrom(now: Date, theirsExists: boolean): Date {
  return theirsExists ? now : new Date(now.getTime() + SHOWN_AFTER_DAYS * DAY);
}

/** Mean of the scores in hundredths, 100 to 500. */
export function averageOf(scores: Scores): number {
  const sum = criteria.reduce((total, name) => total + scores[name], 0);
  return Math.round((sum * 100) / criteria.length);
}
