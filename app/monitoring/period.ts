/** Periods in calendar days of Vietnam, which keeps UTC+7 all year. */
import { addDays, startOfLocalDay } from "#app/platform/local-day.ts";

export const periodNames = ["months12", "year", "quarter", "month", "all", "custom"] as const;
export type PeriodName = (typeof periodNames)[number];

/** What numbers are compared with: the span before, the same span a year before, or nothing. */
export const comparisonNames = ["previous", "last_year", "none"] as const;
export type ComparisonName = (typeof comparisonNames)[number];

/** First and last day, both counted, as "YYYY-MM-DD". */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Before the first deal of any exchange of this kind. */
export const BEGINNING = "2000-01-01";

const DAY = 86_400_000;

/** The same day of another month, or that month's last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** "2026-02-30" and "tomorrow" are none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The days of a named period up to today; `custom` takes its own. */
export function spanOf(name: PeriodName, today: string, own: Span): Span {
  const month = `${today.slice(0, 7)}-01`;
  const quarterMonth = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
  const from: Record<Exclude<PeriodName, "custom">, string> = {
    months12: addMonths(month, -11),
    year: `${today.slice(0, 4)}-01-01`,
    quarter: `${today.slice(0, 4)}-${String(quarterMonth).padStart(2, "0")}-01`,
    month,
    all: BEGINNING,
  };
  return name === "custom" ? own : { from: from[name], to: today };
}

const monthsBack = { months12: 12, year: 12, quarter: 3, month: 1 } as const;

/** The days a period is compared with; null when there are none. */
export function comparedSpan(name: PeriodName, span: Span, comparison: ComparisonName) {
  if (comparison === "none" || name === "all") return null;
  if (comparison === "last_year") return movedBack(span, 12);
  if (name !== "custom") return movedBack(span, monthsBack[name]);
  const to = addDays(span.from, -1);
  return { from: addDays(to, 1 - daysOf(span)), to };
}

function movedBack(span: Span, months: number): Span {
  return { from: addMonths(span.from, -months), to: addMonths(span.to, -months) };
}

/** How many days a span has. */
export function daysOf({ from, to }: Span): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY) + 1;
}

/** The moments of a span: from the first, before the second. */
export function momentsOf(span: Span): { from: Date; before: Date } {
  return { from: startOfLocalDay(span.from), before: startOfLocalDay(addDays(span.to, 1)) };
}

/** The months of a span as "YYYY-MM". */
export function monthsOf({ from, to }: Span): string[] {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = addMonths(day, 1)) {
    months.push(day.slice(0, 7));
  }
  return months;
}

/** The last day of a day's month. */
export function endOfMonth(day: string): string {
  return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
}

/** The span widened to whole months. */
export function wholeMonths({ from, to }: Span): Span {
  return { from: `${from.slice(0, 7)}-01`, to: endOfMonth(to) };
}

/** The part of a span that lies in a month; null when none does. */
export function withinMonth(span: Span, month: string): Span | null {
  const first = `${month}-01`;
  const last = endOfMonth(first);
  const [, from = first] = [first, span.from].sort();
  const [to = last] = [last, span.to].sort();
  return from <= to ? { from, to } : null;
}

/** The share of a year that has gone by at the end of a day, 0 to 1. */
export function shareOfYear(today: string): number {
  const year = today.slice(0, 4);
  return (
    daysOf({ from: `${year}-01-01`, to: today }) /
    daysOf({ from: `${year}-01-01`, to: `${year}-12-31` })
  );
}
