/** Office hours without the year: when a day is worked, if it is. */
export interface OfficeHours {
  /** Shifts of a working day, minutes after midnight. */
  readonly shifts: readonly (readonly [from: number, to: number])[];
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  /** Distance from UTC. Vietnam has had one zone without summer time since 1975. */
  readonly offsetMinutes: number;
}

/** Office hours and the days without them. Pure: moments in, minutes out. */
export interface WorkingCalendar extends OfficeHours {
  /** "2026-02-17": not worked whatever the weekday. */
  readonly daysOff: ReadonlySet<string>;
  /** Worked whatever the weekday. */
  readonly daysOn: ReadonlySet<string>;
}

/** The one place where the exchange's office hours stand: Monday to Friday, 8:00–12:00 and 13:00–17:30. */
export const officeHours: OfficeHours = {
  shifts: [
    [8 * 60, 12 * 60],
    [13 * 60, 17 * 60 + 30],
  ],
  weekdays: [1, 2, 3, 4, 5],
  offsetMinutes: 7 * 60,
};

/** Minutes of one full working day. */
export function minutesADay({ shifts }: OfficeHours = officeHours): number {
  return shifts.reduce((sum, [from, to]) => sum + to - from, 0);
}

const MINUTE = 60_000;
const DAY = 1_440;

/** Whole days since 1970 and minutes after midnight, on the calendar's own clock. */
function localOf(
  moment: Date,
  { offsetMinutes }: WorkingCalendar,
): { day: number; minute: number } {
  const minutes = moment.getTime() / MINUTE + offsetMinutes;
  const day = Math.floor(minutes / DAY);
  return { day, minute: minutes - day * DAY };
}

const isoOf = (day: number) => new Date(day * DAY * MINUTE).toISOString().slice(0, 10);
/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;

/** @param day number of the day since 1970 in Vietnam */
export function isWorkingDay(day: number, calendar: WorkingCalendar): boolean {
  const iso = isoOf(day);
  if (calendar.daysOff.has(iso)) return false;
  return calendar.daysOn.has(iso) || calendar.weekdays.includes(weekdayOf(day));
}

/** Working minutes of a day between two minutes after its midnight. */
function within(day: number, from: number, to: number, calendar: WorkingCalendar): number {
  if (!isWorkingDay(day, calendar)) return 0;
  return calendar.shifts.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
    0,
  );
}

/** Working minutes from one moment to a later one, rounded down; 0 when it is not later. */
export function workingMinutesBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  if (to <= from) return 0;
  const start = localOf(from, calendar);
  const end = localOf(to, calendar);
  if (start.day === end.day) {
    return Math.floor(within(start.day, start.minute, end.minute, calendar));
  }
  let sum = within(start.day, start.minute, DAY, calendar);
  for (let day = start.day + 1; day < end.day; day += 1) sum += within(day, 0, DAY, calendar);
  return Math.floor(sum + within(end.day, 0, end.minute, calendar));
}

/** More days without work in a row than any calendar has: a calendar without working days is a bug. */
const MOST_DAYS = 3_660;

/** The moment at which so many working minutes have passed since another. */
export function addWorkingMinutes(from: Date, minutes: number, calendar: WorkingCalendar): Date {
  const start = localOf(from, calendar);
  let left = minutes;
  for (let day = start.day; day < start.day + MOST_DAYS; day += 1) {
    if (!isWorkingDay(day, calendar)) continue;
    for (const [shiftFrom, shiftTo] of calendar.shifts) {
      const begin = day === start.day ? Math.max(shiftFrom, start.minute) : shiftFrom;
      if (begin >= shiftTo) continue;
      if (left <= shiftTo - begin) {
        return new Date((day * DAY + begin + left - calendar.offsetMinutes) * MINUTE);
      }
      left -= shiftTo - begin;
    }
  }
  throw new Error("The working calendar has no working days");
}

/** Working time as people say it: a few minutes, minutes to an hour and a half, hours to two days, then days. */
export function workingDuration(minutes: number): {
  unit: "few_minutes" | "minutes" | "hours" | "days";
  count: number;
} {
  if (minutes < 5) return { unit: "few_minutes", count: Math.max(1, Math.round(minutes)) };
  if (minutes < 90) return { unit: "minutes", count: Math.round(minutes) };
  const day = minutesADay();
  if (minutes < 2 * day) return { unit: "hours", count: Math.round(minutes / 60) };
  return { unit: "days", count: Math.round(minutes / day) };
}
