import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { fold } from "#app/search/reading/folding.ts";

export interface HideCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

/** Takes a query, in every spelling of its words, out of what is suggested to others. Twice is once. */
export function hideQuery(ctx: HideCtx, query: string): Promise<Result<null>> {
  return changed(ctx, query, "demand.hide_query", async (tx, key) => {
    const hidden = await tx.demandHiddenQuery.createMany({
      data: [{ key, text: query, hiddenById: ctx.actor.userId, hiddenAt: ctx.now }],
      skipDuplicates: true,
    });
    return hidden.count > 0;
  });
}

/** Lets a query be suggested again, as long as enough people ask it. */
export function showQuery(ctx: HideCtx, query: string): Promise<Result<null>> {
  return changed(ctx, query, "demand.show_query", async (tx, key) => {
    const shown = await tx.demandHiddenQuery.deleteMany({ where: { key } });
    return shown.count > 0;
  });
}

async function changed(
  ctx: HideCtx,
  query: string,
  action: string,
  change: (tx: Tx, key: string) => Promise<boolean>,
): Promise<Result<null>> {
  if (ctx.actor.organisationKind !== "operator") return refuse(403, "demand.staff_only");
  const key = fold(query);
  return inTransaction(ctx.db, async (tx) => {
    if (!(await change(tx, key))) return ok(null);
    await recordAudit(tx, {
      actor: ctx.actor,
      action,
      subjectType: "search_query",
      subjectId: key,
      data: { query },
      at: ctx.now,
    });
    return ok(null);
  });
}
