import { addDays } from "#app/platform/local-day.ts";
import type { Kpi, PilotSpan, Reading } from "./model.ts";

/** Readings may still come in this many days after the pilot's last day. */
export const LATE_DAYS = 14;

/** The refusal of a reading, or null where it can be kept. `today` is a day in Vietnam. */
export function faultOf(
  reading: Pick<Reading, "kpi" | "measuredOn" | "value">,
  pilot: PilotSpan & { readonly kpis: readonly Kpi[] },
  today: string,
): string | null {
  if (!pilot.kpis[reading.kpi]) return "pilots.no_such_figure";
  if (!Number.isFinite(reading.value)) return "pilots.value_wrong";
  if (reading.measuredOn < pilot.startsOn) return "pilots.before_start";
  if (reading.measuredOn > today) return "deals.date_in_future";
  return reading.measuredOn > addDays(pilot.endsOn, LATE_DAYS) ? "pilots.after_end" : null;
}

/** The figure somebody means by its number from 1 or its name. */
export function kpiNamed(kpis: readonly Kpi[], named: string): number {
  const wanted = named.trim().normalize("NFC").toLowerCase();
  if (/^\d{1,2}$/.test(wanted)) return Number(wanted) - 1;
  return kpis.findIndex(({ name }) => name.normalize("NFC").toLowerCase() === wanted);
}

/** How far a value has come from the baseline to the target; 1 is reached, more is better still. */
export function progressOf(kpi: Kpi, value: number): number | null {
  const from = kpi.baseline ?? 0;
  const way = kpi.target - from;
  return way === 0 ? null : (value - from) / way;
}
