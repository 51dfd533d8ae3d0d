import { isOwnDay } from "#app/delivery/rules.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { Turn } from "./turn-model.ts";

type Part = Pick<Turn, "wait" | "who"> & Partial<Turn>;
/** A turn of which only what it has is named. */
export const turn = (part: Part): Turn => ({
  deadline: null,
  number: null,
  subject: null,
  path: null,
  ...part,
});

/** The end of a day as people work, 17:00 in Vietnam. */
export const endOfDay = (day: Date) => new Date(day.getTime() + 10 * 3_600_000);

/** A deadline as people work: the end of a day somebody named is its evening. */
export const workedUntil = (due: Date) =>
  isOwnDay(due) ? endOfDay(dayOf(new Date(due.getTime() - 1))) : due;

/** The calendar day of a moment in Vietnam, as a date column keeps it. */
export function dayOf(moment: Date): Date {
  return new Date(localDay(moment));
}
