/** Periods of the calendar in Vietnam (UTC+7, no summer time). Pure. */

export const presets = [
  "this_year",
  "last_12_months",
  "this_quarter",
  "this_month",
  "all",
  "custom",
] as const;
export type Preset = (typeof presets)[number];

export const comparisons = ["previous", "last_year", "none"] as const;
export type Comparison = (typeof comparisons)[number];

/** From the start of `from` to before `to`; a null `from` is the beginning. */
export interface Period {
  readonly from: Date | null;
  readonly to: Date;
}

/** What the address asks for. Dates are days, "2026-02-01", both included. */
export interface PeriodChoice {
  readonly period: Preset;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly compare: Comparison;
}

const DAY = 86_400_000;
const OFFSET = 7 * 3_600_000;

interface Day {
  year: number;
  /** From 0. */
  month: number;
  day: number;
}

/** The start of a day in Vietnam; months and days beyond their range carry over. */
function startOf({ year, month, day }: Day): Date {
  return new Date(Date.UTC(year, month, day) - OFFSET);
}

export function dayOf(date: Date): Day {
  const local = new Date(date.getTime() + OFFSET);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth(), day: local.getUTCDate() };
}

/** "2026-11-22" of a moment, in Vietnam. */
export function isoDay(date: Date): string {
  return new Date(date.getTime() + OFFSET).toISOString().slice(0, 10);
}

/** "2026-11" of a moment, in Vietnam. */
export function isoMonth(date: Date): string {
  return isoDay(date).slice(0, 7);
}

/** The start of a day written "2026-02-28", or null where there is no such day. */
export function parseDay(text: string | undefined): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "");
  if (!match) return null;
  const date = startOf({ year: Number(match[1]), month: Number(match[2]) - 1, day: Number(match[3]) });
  return isoDay(date) === text ? date : null;
}

/** The month written "2026-02", or null. */
export function parseMonth(text: string | undefined): Period | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text ?? "");
  const month = Number(match?.[2]) - 1;
  if (!match || month < 0 || month > 11) return null;
  const year = Number(match[1]);
  return { from: startOf({ year, month, day: 1 }), to: startOf({ year, month: month + 1, day: 1 }) };
}

/** Periods that run now end with today, so that comparing them is fair. */
export function periodOf(choice: PeriodChoice, now: Date): Period {
  const today = dayOf(now);
  const to = startOf({ ...today, day: today.day + 1 });
  switch (choice.period) {
    case "this_year":
      return { from: startOf({ year: today.year, month: 0, day: 1 }), to };
    case "last_12_months":
      return { from: startOf({ year: today.year - 1, month: today.month, day: today.day + 1 }), to };
    case "this_quarter":
      return { from: startOf({ ...today, month: today.month - (today.month % 3), day: 1 }), to };
    case "this_month":
      return { from: startOf({ ...today, day: 1 }), to };
    case "all":
      return { from: null, to };
    case "custom": {
      const last = parseDay(choice.to);
      return {
        from: parseDay(choice.from),
        to: last ? new Date(last.getTime() + DAY) : to,
      };
    }
  }
}

/** The same day of the year before; 29 February falls on 1 March. */
function yearBefore(date: Date): Date {
  const day = dayOf(date);
  return startOf({ ...day, year: day.year - 1 });
}

/** The period to compare with, or null where there is none. */
export function comparisonOf(choice: PeriodChoice, period: Period): Period | null {
  if (!period.from || choice.compare === "none") return null;
  if (choice.compare === "last_year") {
    return { from: yearBefore(period.from), to: yearBefore(period.to) };
  }
  const length = period.to.getTime() - period.from.getTime();
  return { from: new Date(period.from.getTime() - length), to: period.from };
}

/** The last day of a period. */
export function lastDay(period: Period): Date {
  return new Date(period.to.getTime() - DAY);
}

/** What is over of the calendar year, today included: 0 to 1. */
export function shareOfYear(now: Date): number {
  const { year } = dayOf(now);
  const start = startOf({ year, month: 0, day: 1 }).getTime();
  const end = startOf({ year: year + 1, month: 0, day: 1 }).getTime();
  const today = dayOf(now);
  return (startOf({ ...today, day: today.day + 1 }).getTime() - start) / (end - start);
}

export function thisYear(now: Date): Period {
  return periodOf({ period: "this_year", compare: "none" }, now);
}

/** The period as part of an address; what stands there by itself is left out. */
export function periodParams(choice: PeriodChoice): Record<string, string> {
  return {
    ...(choice.period !== "this_year" && { period: choice.period }),
    ...(choice.period === "custom" && choice.from && { from: choice.from }),
    ...(choice.period === "custom" && choice.to && { to: choice.to }),
    ...(choice.compare !== "previous" && { compare: choice.compare }),
  };
}

/** The months of a period from its first month with anything in it, newest last, at most `most`. */
export function monthsOf(period: Period, first: string | null, most: number): string[] {
  const start = period.from && (!first || isoMonth(period.from) > first) ? isoMonth(period.from) : first;
  if (!start) return [];
  const months: string[] = [];
  let at = dayOf(lastDay(period));
  while (months.length < most) {
    const month = `${at.year}-${String(at.month + 1).padStart(2, "0")}`;
    if (month < start) break;
    months.unshift(month);
    at = at.month === 0 ? { ...at, year: at.year - 1, month: 11 } : { ...at, month: at.month - 1 };
  }
  return months;
}
