import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { feeding } from "./feeding.ts";
import { lockIndex, touchDocuments } from "./write-index.server.ts";

/** One projection runs at a time and takes everything that waits. */
export const projecting = {
  task: "search.project-changes",
  options: { key: "search.project-changes", queue: "search.project-changes" },
} as const;

/**
 * Notes that listings or challenges changed, to be projected together with whatever else waits. Several
 * changes of one document become one.
 * @param at when the first of them was made
 */
export async function noteChanges(db: Db, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  // In one order, so that two who note the same documents never wait for each other.
  const sorted = [...new Set(ids)].sort();
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`
      insert into search_change (document_id, changed_at)
      select id, ${at} from unnest(${sorted}::uuid[]) id
      on conflict (document_id) do update set
        seq = excluded.seq, attempts = 0, error = null, dead_at = null, engine = null,
        try_at = excluded.try_at, changed_at = least(search_change.changed_at, excluded.changed_at)`;
    await enqueue(tx, projecting.task, {}, projecting.options);
  });
}

interface RetryCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

/**
 * The operator has everything that was given up tried again: projected, or handed once more to the engine
 * that refused it.
 */
export async function retryChanges({ db, now, actor }: RetryCtx): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockIndex(tx);
    const refused = await tx.$queryRaw<{ id: string }[]>`
      delete from search_change where dead_at is not null and engine is not null
      returning document_id::text as id`;
    await touchDocuments(
      tx,
      refused.map(({ id }) => id),
    );
    if (refused.length > 0) await enqueue(tx, feeding.task, {}, feeding.options);
    const projected = await tx.$executeRaw`
      update search_change set attempts = 0, dead_at = null, try_at = now()
      where dead_at is not null`;
    await enqueue(tx, projecting.task, {}, projecting.options);
    const count = refused.length + projected;
    if (count === 0) return;
    await recordAudit(tx, {
      actor,
      action: "operator.retry_search",
      subjectType: "organisation",
      subjectId: actor.organisationId,
      data: { count },
      at: now,
    });
  });
}
