import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import { lockForWriting } from "./queries.server.ts";

export interface ShortlistCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

/** Runs a change of an open list of the actor's organisation; everybody else's is not there. */
export function writeShortlist<T>(
  ctx: ShortlistCtx,
  id: string,
  work: (tx: Tx, list: { version: number }) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(ctx.db, async (tx) => {
    const list = await lockForWriting(tx, ctx.actor.organisationId, id);
    if (!list) return refuse(404, "shortlists.missing");
    if (list.locked) return refuse(409, "shortlists.locked");
    return work(tx, list);
  });
}
