import type { Locale } from "#app/i18n/config.ts";
import { formatMonth } from "#app/i18n/format.ts";

/** "3/2024", "03-2024" or "2024-03" as "2024-03"; anything else as typed. */
export function readMonth(typed: unknown): unknown {
  if (typeof typed !== "string") return typed;
  const monthFirst = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed.trim());
  if (monthFirst) return `${monthFirst[2]}-${monthFirst[1]?.padStart(2, "0")}`;
  const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})$/.exec(typed.trim());
  return yearFirst ? `${yearFirst[1]}-${yearFirst[2]?.padStart(2, "0")}` : typed.trim();
}

/** A month as people write it in a field: "03/2024". */
export function writeMonth(month: string): string {
  const parts = /^(\d{4})-(\d{2})$/.exec(month);
  return parts ? `${parts[2]}/${parts[1]}` : month;
}

/** A month as it stands in a sentence: "03/2024", "Mar 2024". */
export function sayMonth(written: string, locale: Locale): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(written) ?? [];
  return year ? formatMonth({ year: Number(year), month: Number(month) }, locale) : written;
}
