export const alertFrequencies = ["at_once", "daily", "weekly"] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

/** A saved search as its owner sees it in the list. */
export interface SavedSearchLine {
  id: string;
  name: string;
  /** What is searched, in the reader's words. */
  words: string;
  frequency: AlertFrequency;
  paused: boolean;
  /** Found since the owner last looked. */
  fresh: number;
  lastAlertAt: Date | null;
}

/** So many a person may keep: more is a subscription to everything. */
export const MOST_SAVED = 50;
/** Documents that matched at the time of saving are kept up to here; see `broad`. */
export const MOST_KNOWN = 2_000;
/** Named in one alert; the rest is counted. */
export const MOST_LISTED = 10;
