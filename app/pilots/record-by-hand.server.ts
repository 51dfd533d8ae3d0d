import { fieldErrors } from "#app/platform/field-errors.ts";
import { localDay } from "#app/platform/local-day.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import { isAmbiguous, readNumber } from "#app/platform/typed-number.ts";
import { type PilotCtx, pilotForParty } from "./change-pilot.server.ts";
import type { LineFault, Reading } from "./model.ts";
import { readReadings } from "./readings-csv.ts";
import { type Recorded, recordReadings } from "./record-readings.server.ts";
import { faultOf } from "./rules.ts";

/** One day's values as typed: "value0", "value1"… by the figure's place; empty ones were not read. */
export async function recordByHand(
  ctx: PilotCtx,
  dealId: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Result<Recorded>> {
  const found = await pilotForParty(ctx.db, ctx.actor, dealId);
  if (!found.ok) return found;
  const { pilot } = found.value;
  const measuredOn = String(values.measuredOn ?? "");
  const fields: Record<string, string> = {};
  const day = typedDay().safeParse(measuredOn);
  if (!day.success) fields.measuredOn = fieldErrors(day.error)[""] ?? "form.day";
  const note = String(values.note ?? "").slice(0, 300);
  const readings: Reading[] = [];
  for (const kpi of pilot.kpis.keys()) {
    const typed = String(values[`value${kpi}`] ?? "").trim();
    if (!typed) continue;
    const value = readNumber(typed);
    const reading = { kpi, measuredOn, value: typeof value === "number" ? value : Number.NaN };
    const fault = faultOf(reading, pilot, localDay(ctx.now));
    if (isAmbiguous(typed)) fields[`value${kpi}`] = "form.two_readings";
    else if (fault) fields[fault === "pilots.value_wrong" ? `value${kpi}` : "measuredOn"] ??= fault;
    readings.push({ ...reading, note, externalId: null });
  }
  if (readings.length === 0) fields.value0 = "pilots.nothing_typed";
  if (Object.keys(fields).length > 0) return refuse(422, "deals.check_form", { fields });
  return recordReadings(ctx, { pilotId: pilot.id, readings, source: "hand", actor: ctx.actor });
}

/** A file's readings, all or none. @returns beside the refusal every line that is wrong */
export async function recordFromFile(
  ctx: PilotCtx,
  dealId: string,
  bytes: Uint8Array | null,
): Promise<{ done: Result<Recorded>; faults: readonly LineFault[] }> {
  const found = await pilotForParty(ctx.db, ctx.actor, dealId);
  if (!found.ok) return { done: found, faults: [] };
  if (!bytes) {
    const fields = { file: "documents.none_chosen" };
    return { done: refuse(422, "deals.check_form", { fields }), faults: [] };
  }
  const { pilot } = found.value;
  const text = new TextDecoder("utf-8").decode(bytes);
  const { readings, faults } = readReadings(text, pilot, localDay(ctx.now));
  if (faults.length > 0) {
    return {
      done: refuse(422, "pilots.lines_wrong", { params: { count: faults.length } }),
      faults,
    };
  }
  const recording = { pilotId: pilot.id, readings, source: "csv" as const, actor: ctx.actor };
  return { done: await recordReadings(ctx, recording), faults: [] };
}
