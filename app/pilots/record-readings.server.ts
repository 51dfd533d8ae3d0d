import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { LineFault, Reading, ReadingSource } from "./model.ts";
import { type PilotWithDeal, pilotWithDeal } from "./queries.server.ts";
import { faultOf } from "./rules.ts";

export interface Recording {
  readonly pilotId: string;
  readonly readings: readonly Reading[];
  readonly source: ReadingSource;
  /** Who the caller has proven to be: a person of a side, or the pilot's own key. */
  readonly actor: Actor;
}

export interface Recorded {
  readonly kept: number;
  /** Sent before with the same content. */
  readonly known: number;
}

/**
 * Keeps readings of a pilot under way, all or none. The same reading again changes nothing; another
 * value for a day or an id that is taken is refused by line.
 */
export function recordReadings(
  ctx: { readonly db: Db; readonly now: Date },
  recording: Recording,
): Promise<Result<Recorded>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await pilotWithDeal(tx, { id: recording.pilotId });
    if (!found) return refuse(404, "deals.not_found");
    await lockDeal(tx, found.deal.id);
    const pilot = await pilotWithDeal(tx, { id: recording.pilotId });
    if (!pilot) return refuse(404, "deals.not_found");
    if (pilot.deal.state !== "piloting" || pilot.concludedAt) return refuse(409, "pilots.not_open");
    const sorted = await sortOut(tx, pilot, recording.readings, ctx.now);
    const [fault] = sorted.faults;
    if (fault) {
      return refuse(422, fault.key, { params: { line: fault.line, faults: sorted.faults.length } });
    }
    await keep(tx, pilot, recording, sorted.fresh, ctx.now);
    const known = recording.readings.length - sorted.fresh.length;
    return ok({ kept: sorted.fresh.length, known });
  });
}

async function sortOut(tx: Tx, pilot: PilotWithDeal, readings: readonly Reading[], now: Date) {
  const kept = await tx.pilotReading.findMany({
    where: { pilotId: pilot.id },
    select: { kpi: true, measuredOn: true, value: true, externalId: true },
  });
  const dayKey = (kpi: number, day: string) => `${kpi} ${day}`;
  const byDay = new Map(
    kept.map((row) => [dayKey(row.kpi, row.measuredOn.toISOString().slice(0, 10)), row]),
  );
  const byId = new Map(kept.map((row) => [row.externalId, row]));
  const fresh: Reading[] = [];
  const faults: LineFault[] = [];
  for (const [index, reading] of readings.entries()) {
    const fail = (key: string) => faults.push({ line: index + 1, key, text: "" });
    const fault = faultOf(reading, pilot, localDay(now));
    const sameDay = byDay.get(dayKey(reading.kpi, reading.measuredOn));
    const sameId = reading.externalId ? byId.get(reading.externalId) : undefined;
    if (fault) fail(fault);
    else if (sameId && sameId !== sameDay) fail("pilots.id_taken");
    else if (sameDay && sameDay.value !== reading.value) fail("pilots.day_taken");
    else if (!sameDay) fresh.push(reading);
  }
  return { fresh, faults };
}

async function keep(
  tx: Tx,
  pilot: PilotWithDeal,
  { source, actor }: Recording,
  fresh: readonly Reading[],
  now: Date,
): Promise<void> {
  if (fresh.length === 0) return;
  await tx.pilotReading.createMany({
    data: fresh.map(({ measuredOn, note, ...reading }) => ({
      ...reading,
      id: newId(),
      pilotId: pilot.id,
      measuredOn: new Date(`${measuredOn}T00:00:00Z`),
      note: note || null,
      source,
      recordedById: actor.kind === "user" ? actor.userId : null,
      organisationId: actor.kind === "user" ? actor.organisationId : null,
      recordedAt: now,
    })),
  });
  await recordAudit(tx, {
    actor,
    action: "pilot.readings",
    subjectType: "deal",
    subjectId: pilot.deal.id,
    data: { source, readings: fresh.length },
    at: now,
  });
}
