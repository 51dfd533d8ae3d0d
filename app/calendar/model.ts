/** The year's days that differ from the week: who said so, and until when. Nothing here does I/O. */

/** Not worked; worked though the week has it off; like its weekday again. */
export const dayKinds = ["off", "worked", "ordinary"] as const;
export type DayKind = (typeof dayKinds)[number];

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Days that follow each other, with what they are and where that is written. Days are "2026-11-24". */
export interface CalendarEntry {
  readonly kind: DayKind;
  readonly from: string;
  /** The last one. */
  readonly until: string;
  readonly name: Bilingual;
  readonly source: Bilingual;
  readonly sourceUrl: string | null;
  /** The day on which it was true by its source. */
  readonly trueOn: string;
  /** When the operator wrote it; null: the exchange came with it. */
  readonly addedAt: Date | null;
}

/** Longest entry: no holiday of the country comes near it. */
export const MOST_DAYS_IN_A_ROW = 31;
