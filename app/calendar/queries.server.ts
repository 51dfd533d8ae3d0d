import type { Tx } from "#app/platform/db/client.server.ts";
import type { WorkingCalendar } from "#app/taxonomy/working-time.ts";
import type { CalendarEntry } from "./model.ts";
import { builtInEntries, calendarOf } from "./rules.ts";

const iso = (day: Date) => day.toISOString().slice(0, 10);

/** Every entry, in the order in which it was written: a later one stands before an earlier one. */
export async function calendarEntries(db: Tx): Promise<CalendarEntry[]> {
  const rows = await db.calendarEntry.findMany({ orderBy: [{ addedAt: "asc" }, { id: "asc" }] });
  return [
    ...builtInEntries,
    ...rows.map((row) => ({
      kind: row.kind,
      from: iso(row.firstDay),
      until: iso(row.lastDay),
      name: { vi: row.nameVi, en: row.nameEn },
      source: { vi: row.sourceVi, en: row.sourceEn },
      sourceUrl: row.sourceUrl,
      trueOn: iso(row.trueOn),
      addedAt: row.addedAt,
    })),
  ];
}

/** Office hours and free days as they stand now. Read anew each time: what the operator wrote counts at once. */
export async function workingCalendar(db: Tx): Promise<WorkingCalendar> {
  return calendarOf(await calendarEntries(db));
}
