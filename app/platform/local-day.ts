/** Vietnam keeps UTC+7 all year. */
const OFFSET_MS = 7 * 3_600_000;

/** A moment as Vietnam's clocks show it, in the UTC fields of a date. */
export function onLocalClock(moment: Date): Date {
  return new Date(moment.getTime() + OFFSET_MS);
}

/** The moment at which a day of Vietnam begins. */
export function startOfLocalDay(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** The day so many days after another one, both as "2026-11-22"; before it where they are negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day in Vietnam at a moment: "2026-11-22". */
export function localDay(moment: Date): string {
  return onLocalClock(moment).toISOString().slice(0, 10);
}
