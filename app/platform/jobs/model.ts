/** How the work in the background goes, for those who look after the machine. */
export interface JobState {
  /** Given up after their last attempt. */
  dead: number;
  deadSince: Date | null;
  /** Failed and tried again by themselves. */
  failing: number;
  /** Task and error of the last failure of either sort. */
  lastError: string | null;
  /** Due for longer than a working worker lets anything wait. */
  late: number;
  lateSince: Date | null;
}
