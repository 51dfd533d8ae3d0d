/** Lengths in milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * A moment so many days before the first start, at a working hour in Vietnam (9:00 to 16:59) that follows from
 * the key; never later than an hour before the start.
 */
export function daysAgo(start: Date, days: number, key: string): Date {
  const day = new Date(start.getTime() - days * DAY);
  const minutes = [...key].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 480, 7);
  const midnight = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  const moment = new Date(midnight + 2 * HOUR + minutes * 60_000);
  return moment < start ? moment : new Date(start.getTime() - HOUR);
}

/** The moment so many days later; before it where they are negative. */
export const inDays = (moment: Date, days: number) => new Date(moment.getTime() + days * DAY);

/** People act by day: the 24 hours of a day in Vietnam are told as 8:00 to 18:00, in the same order. */
export function byDay(time: number): number {
  const local = time + 7 * HOUR;
  const midnight = Math.floor(local / DAY) * DAY;
  return midnight + 8 * HOUR + ((local - midnight) * 10) / 24 - 7 * HOUR;
}
