import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { isId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import type { Reading } from "./model.ts";
import { keyFits } from "./pilot-key.server.ts";
import { pilotWithDeal } from "./queries.server.ts";
import { type Recorded, recordReadings } from "./record-readings.server.ts";
import { kpiNamed } from "./rules.ts";

/** What a program may send in an hour, and in one request. */
const perHour = { name: "pilot-readings", limit: 120, windowSeconds: 3_600 };
/** Of one request of a meter. */
export const MOST_READINGS = 500;

/** The body of `POST /api/v1/pilots/{id}/readings`. */
export const readingsSchema = z.object({
  readings: z
    .array(
      z.object({
        externalId: textOf(100).min(1),
        /** Number from 1 or name of the figure. */
        figure: z.union([z.int().min(1).max(99), textOf(200).min(1)]),
        measuredOn: typedDay(),
        value: z.number(),
        note: textOf(300).default(""),
      }),
    )
    .min(1)
    .max(MOST_READINGS),
});

/**
 * Readings sent by a program with the pilot's key. 403 without a key that fits, also for pilots that do
 * not exist; 429 when too much came in the hour; 422 with the first entry that cannot be kept.
 */
export async function receiveReadings(
  ctx: { readonly db: Db; readonly now: Date },
  sent: { readonly pilotId: string; readonly token: string | null; readonly body: unknown },
): Promise<Result<Recorded>> {
  const pilot = isId(sent.pilotId) ? await pilotWithDeal(ctx.db, { id: sent.pilotId }) : null;
  if (!pilot?.token || !sent.token || !keyFits(sent.token, pilot.token.tokenHash)) {
    return refuse(403, "pilots.key_wrong");
  }
  const wait = await countAttempt(ctx.db, perHour, pilot.id, ctx.now);
  if (wait > 0) return refuse(429, "pilots.too_many", { params: { seconds: wait } });
  const parsed = readingsSchema.safeParse(sent.body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(422, "pilots.body_wrong", { params: { field: issue?.path.join(".") ?? "" } });
  }
  const readings: Reading[] = parsed.data.readings.map(({ figure, ...reading }) => ({
    ...reading,
    kpi: typeof figure === "number" ? figure - 1 : kpiNamed(pilot.kpis, figure),
  }));
  const done = await recordReadings(ctx, {
    pilotId: pilot.id,
    readings,
    source: "api",
    actor: { kind: "system" },
  });
  return done.ok ? ok(done.value) : done;
}
