import {
  type HolidayKind,
  holidayKinds,
  holidayNames,
  holidaySources,
  holidays,
  holidaysTrueOn,
  returnName,
  workedInReturn,
} from "#app/taxonomy/holidays.ts";
import { officeHours, type WorkingCalendar } from "#app/taxonomy/working-time.ts";
import type { CalendarEntry } from "./model.ts";

const DAY = 86_400_000;

/** Every day of an entry, in order. */
export function daysOf({ from, until }: Pick<CalendarEntry, "from" | "until">): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(until); at += DAY) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

function nameOf(name: keyof typeof holidayNames, kind: HolidayKind) {
  const { vi, en } = holidayNames[name];
  const more = holidayKinds[kind];
  return more ? { vi: `${vi}, ${more.vi}`, en: `${en}, ${more.en}` } : { vi, en };
}

/** The days the exchange came with, one entry a day. */
export const builtInEntries: readonly CalendarEntry[] = [
  ...holidays.map(({ day, name, kind, source }) => ({
    kind: "off" as const,
    day,
    name: nameOf(name, kind),
    source,
  })),
  ...workedInReturn.map(({ day, source }) => ({
    kind: "worked" as const,
    day,
    name: returnName,
    source,
  })),
].map(({ kind, day, name, source }) => ({
  kind,
  from: day,
  until: day,
  name,
  source: holidaySources[source],
  sourceUrl: null,
  trueOn: holidaysTrueOn,
  addedAt: null,
}));

/** Day -> the entry that stands for it: of several the last. */
export function standing(entries: readonly CalendarEntry[]): Map<string, CalendarEntry> {
  const days = new Map<string, CalendarEntry>();
  for (const entry of entries) for (const day of daysOf(entry)) days.set(day, entry);
  return days;
}

/**
 * The calendar that deadlines are counted in: office hours, with the days that the operator's standing
 * entries take off or add.
 */
export function calendarOf(entries: readonly CalendarEntry[]): WorkingCalendar {
  const days = [...standing(entries)];
  const of = (kind: CalendarEntry["kind"]) =>
    new Set(days.filter(([, entry]) => entry.kind === kind).map(([day]) => day));
  return { ...officeHours, daysOff: of("off"), daysOn: of("worked") };
}

const saysTheSame = (a: CalendarEntry, b: CalendarEntry) =>
  a.kind === b.kind &&
  a.name.vi === b.name.vi &&
  a.name.en === b.name.en &&
  a.source.vi === b.source.vi &&
  a.source.en === b.source.en &&
  a.sourceUrl === b.sourceUrl &&
  a.trueOn === b.trueOn;

/** The days of a year that differ from the week, those that say the same in a row as one, in order. */
export function yearOf(entries: readonly CalendarEntry[], year: number): CalendarEntry[] {
  const days = [...standing(entries)]
    .filter(([day, { kind }]) => day.startsWith(`${year}-`) && kind !== "ordinary")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const spans: CalendarEntry[] = [];
  for (const [day, entry] of days) {
    const last = spans.at(-1);
    if (last && Date.parse(day) - Date.parse(last.until) === DAY && saysTheSame(last, entry)) {
      spans[spans.length - 1] = { ...last, until: day };
    } else spans.push({ ...entry, from: day, until: day });
  }
  return spans;
}

/** Whether the days stand so already, by one entry for all of them. */
export function isStanding(entries: readonly CalendarEntry[], wanted: CalendarEntry): boolean {
  const days = standing(entries);
  return daysOf(wanted).every((day) => {
    const found = days.get(day);
    return found !== undefined && saysTheSame(found, wanted);
  });
}

/** The years that have entries, and the present and the next one. */
export function yearsOf(entries: readonly CalendarEntry[], present: number): number[] {
  const years = entries.flatMap(({ from, until }) => [from, until].map((day) => +day.slice(0, 4)));
  return [...new Set([...years, present, present + 1])].sort((a, b) => a - b);
}

/** The days off under way or next to come, from a day on; null when none is known. */
export function nextDaysOff(entries: readonly CalendarEntry[], today: string) {
  const year = Number(today.slice(0, 4));
  const spans = [...yearOf(entries, year), ...yearOf(entries, year + 1)];
  return spans.find(({ kind, until }) => kind === "off" && until >= today) ?? null;
}
