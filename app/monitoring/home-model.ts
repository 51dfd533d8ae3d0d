import type { Grade } from "./model.ts";

/** What the home page tells of the numbers. */

/** A technology in commercial use, with what it brought as far as both sides say so. */
export interface InUse {
  title: { vi: string; en: string | null };
  /** The listing, when it is still to be seen. */
  listingId: string | null;
  buyer: { vi: string; en: string | null };
  sites: number;
  since: Date | null;
  grade: Grade | null;
  /** Attested after six or twelve months, integer ₫; null when not reported. */
  savingsVnd: bigint | null;
  revenueVnd: bigint | null;
}

/** Median times of deals that passed a step within the last year; null when none did. */
export interface StepTimes {
  /** Working minutes, as the calendar of the exchange counts them. */
  replyMinutes: number | null;
  /** Calendar days, as the others. */
  openingDays: number | null;
  agreeingDays: number | null;
  deliveryDays: number | null;
}

export interface HomeFigures {
  year: number;
  signed: number;
  /** Integer ₫, of the deals counted in `signed`. */
  signedValueVnd: bigint;
  listings: number;
  openChallenges: number;
  inUse: InUse[];
  times: StepTimes;
}
