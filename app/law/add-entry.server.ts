import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { isManager } from "#app/organisations/policy.ts";
import type { Db, Prisma, Tx } from "#app/platform/db/client.server.ts";
import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { startOfLocalDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type LawEntryInput, lawEntrySchema } from "./schema.ts";

const DAY = 86_400_000;

/** What the entry says, without its dates and source. */
function bodyOf(entry: LawEntryInput): Prisma.InputJsonObject {
  if (entry.kind === "list") return { list: entry.list, title: entry.title };
  const { title, text, effects, when, days } = entry;
  return { title, text, effects, when, ...(days ? { days } : {}) };
}

/**
 * The operator writes a rule or an entry of a list, with its source, the day it comes into force and the
 * day it was true. The same key as before replaces what is in force from that day on; contracts already
 * confirmed keep the rules they were signed under.
 */
export function addLawEntry(
  ctx: { readonly db: Db; readonly now: Date; readonly actor: UserActor },
  values: unknown,
): Promise<Result<{ id: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    if (ctx.actor.organisationKind !== "operator") return refuse(404, "deals.not_found");
    if (!isManager(ctx.actor)) return refuse(403, "organisations.needs_manager");
    const parsed = lawEntrySchema.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const entry = parsed.data;
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const written = {
      kind: entry.kind,
      key: entry.key,
      inForceFrom: day(entry.inForceFrom),
      inForceUntil: entry.inForceUntil ? day(entry.inForceUntil) : null,
      sourceVi: entry.source.vi,
      sourceEn: entry.source.en,
      sourceUrl: entry.sourceUrl,
      trueOn: day(entry.trueOn),
      addedById: ctx.actor.userId,
    };
    const body = bodyOf(entry);
    await takeTurn(tx, "law_entry");
    const known = await tx.lawEntry.findFirst({
      where: { ...written, body: { equals: body }, addedAt: { gte: secondPressSince(ctx.now) } },
      select: { id: true },
    });
    if (known) return ok(known);
    const id = newId();
    await tx.lawEntry.create({ data: { ...written, id, body, addedAt: ctx.now } });
    await decideAnew(tx, entry, ctx.now);
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "law.add_entry",
      subjectType: "law_entry",
      subjectId: id,
      data: { key: entry.key, inForceFrom: entry.inForceFrom, trueOn: entry.trueOn },
      at: ctx.now,
    });
    return ok({ id });
  });
}

/** Deals still open are decided anew when the entry comes into force, and once it has ended. */
async function decideAnew(tx: Tx, entry: LawEntryInput, now: Date): Promise<void> {
  const begins = (day: string) => startOfLocalDay(day).getTime();
  const { inForceFrom, inForceUntil } = entry;
  const turns = [begins(inForceFrom), ...(inForceUntil ? [begins(inForceUntil) + DAY] : [])];
  for (const turn of turns) {
    const runAt = new Date(Math.max(turn, now.getTime()));
    await enqueue(tx, "law.redecide", {}, { key: `law-redecide:${runAt.toISOString()}`, runAt });
  }
}
