/** Searches are forgotten after this many days. */
export const KEPT_DAYS = 180;

/** One search as it happened: words and outcome, nothing of the person. */
export interface SeenSearch {
  text: string;
  at: Date;
  results: number;
  engine: string;
  /** The industry most of the results are in; null when there is none. */
  industry: string | null;
  /** Sent by the person: a form or a link. Results that follow the typing are not, until sent again. */
  said: boolean;
}

/** A search that has come to rest, and whether something was opened from it. */
export interface SettledSearch extends SeenSearch {
  opened: boolean;
}

/** Nothing was found, or something was and nobody opened it. */
export const outcomes = ["unmet", "nothing", "abandoned", "all"] as const;
export type Outcome = (typeof outcomes)[number];

/** In days. */
export const periods = [7, 30, 180] as const;
export type Period = (typeof periods)[number];

/** One query over a period, as the operator sees it. */
export interface DemandLine {
  query: string;
  searches: number;
  opens: number;
  /** Of the last search. */
  results: number;
  industry: string | null;
  codes: string[];
  lastDay: Date;
  invited: { at: Date; suppliers: number } | null;
}

/** A query staff took out of the suggestions. */
export interface HiddenQuery {
  text: string;
  hiddenAt: Date;
  /** Null when the account is gone. */
  hiddenBy: string | null;
}

export const linesPerPage = 50;
