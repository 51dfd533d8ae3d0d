import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { log } from "#app/platform/log.server.ts";
import { projecting } from "./note-changes.server.ts";
import { projectBatch } from "./project-documents.server.ts";
import { INDEX_BATCH, inIndexBatches } from "./write-index.server.ts";

interface Change {
  id: string;
  seq: bigint;
  attempts: number;
}

/** Tries of one document before it is given up: about ten minutes. */
const MOST_ATTEMPTS = 9;
const LONGEST_REST_SECONDS = 300;
const LONGEST_ERROR = 500;

/**
 * Works off what waits for the index, oldest first and in batches. A document that cannot be projected
 * does not hold up the others: it is tried again after ever longer rests, then given up and reported.
 */
export async function projectChanges(db: Db): Promise<void> {
  for (;;) {
    const due = await dueChanges(db);
    if (due.length === 0) break;
    try {
      await projectAll(db, due);
    } catch (error) {
      log().warn({ err: error }, "a batch could not be projected; trying one by one");
      for (const change of due) await projectOne(db, change);
    }
  }
  await comeBack(db);
}

function dueChanges(db: Db): Promise<Change[]> {
  return db.$queryRaw<Change[]>`
    select document_id::text as id, seq, attempts from search_change
    where dead_at is null and try_at <= now() order by changed_at limit ${INDEX_BATCH}::int`;
}

async function projectAll(db: Db, changes: readonly Change[]): Promise<void> {
  await inIndexBatches(db, changes, async (tx, batch) => {
    await projectBatch(
      tx,
      batch.map(({ id }) => id),
    );
    await settle(tx, batch);
  });
}

/** What changed again meanwhile has another number and stays. */
async function settle(tx: Tx, changes: readonly Change[]): Promise<void> {
  await tx.$executeRaw`
    delete from search_change c using unnest(
      ${changes.map(({ id }) => id)}::uuid[], ${changes.map(({ seq }) => seq.toString())}::bigint[]
    ) as done(id, seq) where c.document_id = done.id and c.seq = done.seq`;
}

async function projectOne(db: Db, change: Change): Promise<void> {
  try {
    await projectAll(db, [change]);
  } catch (error) {
    await postpone(db, change, error as Error);
  }
}

async function postpone(db: Db, { id, seq, attempts }: Change, error: Error): Promise<void> {
  const tries = attempts + 1;
  const rest = Math.min(2 ** tries, LONGEST_REST_SECONDS);
  const dead = tries >= MOST_ATTEMPTS;
  log().error({ err: error, id, tries, dead }, "a document could not be projected");
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`
      update search_change set attempts = ${tries}, error = ${error.message.slice(-LONGEST_ERROR)},
        try_at = now() + make_interval(secs => ${rest}::int),
        dead_at = case when ${dead} then now() end
      where document_id = ${id}::uuid and seq = ${seq}`;
    if (dead)
      await tellOperators(tx, {
        event: "search_change_dead",
        dedupeKey: `search-dead:${id}:${seq}`,
        params: {},
        href: "/operator",
      });
  });
}

/** Another round when the next rest is over. */
async function comeBack(db: Db): Promise<void> {
  const [next] = await db.$queryRaw<{ at: Date | null }[]>`
    select min(try_at) as at from search_change where dead_at is null`;
  if (!next?.at) return;
  const { task, options } = projecting;
  await enqueue(db, task, {}, { ...options, key: `${options.key}-later`, runAt: next.at });
}
