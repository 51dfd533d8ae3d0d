import {
  addWorkingMinutes,
  minutesADay,
  type WorkingCalendar,
} from "#app/taxonomy/working-time.ts";

/** Working days in which the exchange's staff answer what is sent to them, as the forms tell senders. */
export const promisedDays = { listings: 2, challenges: 2, organisations: 3 } as const;
export type Promised = keyof typeof promisedDays;

/** Whether somebody has waited longer than he was told he would. */
export function isLate(
  what: Promised,
  since: Date | null,
  now: Date,
  calendar: WorkingCalendar,
): boolean {
  if (!since) return false;
  return addWorkingMinutes(since, promisedDays[what] * minutesADay(calendar), calendar) < now;
}
