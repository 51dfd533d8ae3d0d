/** What a finished deal is judged by, each from 1 to 5. */
export const criteria = ["as_agreed", "on_time", "answering", "would_again"] as const;
export type Criterion = (typeof criteria)[number];
export type Scores = Record<Criterion, number>;

/** One side's review is shown when the other side wrote too, or after this many days. */
export const SHOWN_AFTER_DAYS = 14;
/** After completion, a review may be begun within this many days. */
export const WRITTEN_WITHIN_DAYS = 180;

/** A review as everyone may read it. */
export interface PublicReview {
  readonly id: string;
  /** The writer's name, or null where only its kind is told. */
  readonly writer: { vi: string; en: string | null } | null;
  readonly writerKind: string;
  readonly side: "buyer" | "seller";
  /** 1 to 5 with two decimals. */
  readonly average: number;
  readonly scores: Scores;
  readonly body: string;
  readonly writtenAt: Date;
  readonly reply: string | null;
  readonly repliedAt: Date | null;
}

/** What an organisation's reviews come to; null average without any. */
export interface Rating {
  readonly count: number;
  readonly average: number | null;
}
