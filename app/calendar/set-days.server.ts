import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { mayEditCalendar } from "./policy.ts";
import { calendarEntries } from "./queries.server.ts";
import { isStanding } from "./rules.ts";
import { calendarEntrySchema } from "./schema.ts";

/**
 * The operator says what some days are: free, worked, or like their weekday again. Nothing is deleted: the
 * later entry stands. Deadlines that run are moved back where they lost a working day, replies that were
 * waited for over these days are measured anew.
 */
export function setDays(
  ctx: { readonly db: Db; readonly now: Date; readonly actor: UserActor },
  values: unknown,
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const may = mayEditCalendar(ctx.actor);
    if (!may.ok) return may;
    const parsed = calendarEntrySchema.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const entry = { ...parsed.data, addedAt: ctx.now };
    await takeTurn(tx, "calendar_entry");
    if (isStanding(await calendarEntries(tx), entry)) return ok(null);
    const id = newId();
    const { kind, from, until } = entry;
    await tx.calendarEntry.create({
      data: {
        id,
        kind,
        firstDay: new Date(from),
        lastDay: new Date(until),
        nameVi: entry.name.vi,
        nameEn: entry.name.en,
        sourceVi: entry.source.vi,
        sourceEn: entry.source.en,
        sourceUrl: entry.sourceUrl,
        trueOn: new Date(entry.trueOn),
        addedById: ctx.actor.userId,
        addedAt: ctx.now,
      },
    });
    await enqueue(tx, "delivery.extend-deadlines", {});
    await enqueue(tx, "deals.measure-replies-again", { from, until });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "calendar.set_days",
      subjectType: "calendar_entry",
      subjectId: id,
      data: { kind, from, until, name: entry.name.vi, source: entry.source.vi },
      at: ctx.now,
    });
    return ok(null);
  });
}
