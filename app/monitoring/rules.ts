import { type Breakdown, type ByGrade, type Grade, grades, strongGrades } from "./model.ts";

/** Days between two steps of the funnel above which a stretch is called slow: the city's target. */
export const SLOW_AFTER_DAYS = 30;

/** After how many days something is an alarm; `registration`, `lapsing`: how many days before. */
export const ALARM_DAYS = {
  unanswered: 5,
  unmatched: 5,
  lapsing: 7,
  registration: 15,
  unconfirmed: 90,
} as const;

/** Fewer deals than this could point at somebody: the public is told neither number nor value. */
export const SMALLEST_PUBLIC_CELL = 3;

export function isSlow(days: number | null): boolean {
  return days !== null && days > SLOW_AFTER_DAYS;
}

export function emptyByGrade(): Record<Grade, { deals: number; valueVnd: bigint }> {
  return {
    A: { deals: 0, valueVnd: 0n },
    B: { deals: 0, valueVnd: 0n },
    C: { deals: 0, valueVnd: 0n },
    D: { deals: 0, valueVnd: 0n },
    E: { deals: 0, valueVnd: 0n },
  };
}

/** Deals and value of some grades together; all of them unless told. */
export function sumOf(byGrade: ByGrade, which: readonly Grade[] = grades) {
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
  const due = BigInt(Math.round(Number(target) * yearShare));
  return actual >= due ? 0n : due - actual;
}

/** A count the public may read: null stands for "fewer than three, but not none". */
export function publicCount(deals: number): number | null {
  return deals > 0 && deals < SMALLEST_PUBLIC_CELL ? null : deals;
}

/** What may be said in public of a number of deals and their value. */
export interface PublicCell {
  readonly deals: number | null;
  readonly valueVnd: bigint | null;
}

export function publicCell({ deals, valueVnd }: { deals: number; valueVnd: bigint }): PublicCell {
  const shown = publicCount(deals);
  return { deals: shown, valueVnd: shown === null ? null : valueVnd };
}

/**
 * Cells of which a total is known too. One hidden cell alone could be worked out from the others, so
 * then the smallest shown one is hidden with it.
 */
export function publicCells<Key extends string>(
  cells: Readonly<Record<Key, { deals: number; valueVnd: bigint }>>,
): Record<Key, PublicCell> {
  const keys = Object.keys(cells) as Key[];
  const shown = Object.fromEntries(keys.map((key) => [key, publicCell(cells[key])])) as Record<
    Key,
    PublicCell
  >;
  const hidden = keys.filter((key) => shown[key].deals === null);
  if (hidden.length !== 1) return shown;
  const [smallest] = keys
    .filter((key) => (shown[key].deals ?? 0) > 0)
    .sort((a, b) => cells[a].deals - cells[b].deals);
  if (smallest) shown[smallest] = { deals: null, valueVnd: null };
  return shown;
}

/** Lines of a table, those with the most signed value first, then with the most introductions. */
export function byWeight(a: Breakdown, b: Breakdown): number {
  const value = sumOf(b.signedByGrade).valueVnd - sumOf(a.signedByGrade).valueVnd;
  if (value !== 0n) return value > 0n ? 1 : -1;
  return b.counts.introduced - a.counts.introduced || (a.code < b.code ? -1 : 1);
}
