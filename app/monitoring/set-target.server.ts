import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { maySetTargets } from "./policy.ts";
import type { SetTarget } from "./schema.ts";

interface Ctx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: Actor;
}

/** Sets or changes a target of a year. Setting the same again changes nothing. */
export function setTarget(ctx: Ctx, input: SetTarget): Promise<Result<null>> {
  const { year, indicator, value } = input;
  return inTransaction(ctx.db, async (tx) => {
    if (!maySetTargets(ctx.actor)) return refuse(403, "monitoring.only_city");
    const where = { year_indicator: { year, indicator } };
    const known = await tx.target.findUnique({ where, select: { id: true, value: true } });
    if (known?.value === value) return ok(null);
    const { id } = await tx.target.upsert({
      where,
      create: { id: newId(), year, indicator, value },
      update: { value },
      select: { id: true },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "target.set",
      subjectType: "target",
      subjectId: id,
      from: known?.value.toString() ?? null,
      to: value.toString(),
      data: { year, indicator },
      at: ctx.now,
    });
    return ok(null);
  });
}
