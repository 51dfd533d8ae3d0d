import {
  type Breakdown,
  type ByGrade,
  type Grade,
  grades,
  strongGrades,
  type Tally,
} from "./model.ts";

/** Days between two steps of the funnel above which a stretch is called slow: the city's target. */
export const SLOW_AFTER_DAYS = 30;

/** After how many days something is an alarm; `registration`, `lapsing`: how many days before. */
export const ALARM_DAYS = {
  unmatched: 5,
  lapsing: 7,
  registration: 15,
  unconfirmed: 90,
} as const;

/** Judged in whole days, as they are shown: what reads "30 days" is not over 30. */
export function isSlow(days: number | null): boolean {
  return days !== null && Math.round(days) > SLOW_AFTER_DAYS;
}

const nothing: Tally = { deals: 0, valueVnd: 0n };

export function emptyByGrade(): Record<Grade, Tally> {
  return { A: nothing, B: nothing, C: nothing, D: nothing, E: nothing };
}

/** Deals and value of some grades together; all of them unless told. */
export function sumOf(byGrade: ByGrade, which: readonly Grade[] = grades): Tally {
  let deals = 0;
  let valueVnd = 0n;
  for (const grade of which) {
    deals += byGrade[grade].deals;
    valueVnd += byGrade[grade].valueVnd;
  }
  return { deals, valueVnd };
}

/** A share of two amounts, 0 to 1; 0 of nothing. */
export function shareOf(part: bigint | number, whole: bigint | number): number {
  return Number(whole) === 0 ? 0 : Number(part) / Number(whole);
}

/** The share of value that stands on a signed document or better. */
export function strongShare(byGrade: ByGrade): number {
  return shareOf(sumOf(byGrade, strongGrades).valueVnd, sumOf(byGrade).valueVnd);
}

/** How far behind a target of the year is, today; 0 when on time. In the target's unit. */
export function behindBy(target: bigint, actual: bigint, yearShare: number): bigint {
  const due = BigInt(Math.ceil(Number(target) * yearShare));
  return actual >= due ? 0n : due - actual;
}

/** Lines of a table, those with the most signed value first, then with the most introductions. */
export function byWeight(a: Breakdown, b: Breakdown): number {
  const value = sumOf(b.signedByGrade).valueVnd - sumOf(a.signedByGrade).valueVnd;
  if (value !== 0n) return value > 0n ? 1 : -1;
  return b.counts.introduced - a.counts.introduced || (a.code < b.code ? -1 : 1);
}
