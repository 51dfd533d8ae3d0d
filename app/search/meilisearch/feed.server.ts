import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { log } from "#app/platform/log.server.ts";
import { meilisearch } from "../engine.server.ts";
import type { Refusal, SearchEngine } from "../port.ts";
import { feeding } from "../projection/feeding.ts";
import { writeAccepted } from "../projection/write-accepted.ts";
import { publicDocumentsOf } from "../queries.server.ts";

const ENGINE = "meilisearch";
const BATCH = 500;
const REST_MS = 5_000;
/** Feeding and rebuilding exclude each other, also across processes. */
const FEED_LOCK = 72_707_370;
const TIMES = { maxWait: 60_000, timeout: 600_000 };

interface Feed {
  revision: bigint;
}

/**
 * Hands Meilisearch what the PostgreSQL index has taken since it was last fed, in the order of its
 * revisions and in batches; however often a document changed, it is sent once. What cannot be sent is
 * tried again every few seconds for as long as it takes.
 */
export async function feedMeilisearch(db: Db): Promise<void> {
  const engine = meilisearch(db);
  if (!engine) return;
  try {
    // An index that is gone is made anew with the next document, which is not all it should hold.
    await whileNotFed(db, async (tx) => {
      if ((await engine.health()).documents === 0) await fillAnew(tx);
    });
    while ((await feedBatch(db, engine)) === BATCH) {
      // Until less than a batch is left.
    }
    // Web servers that avoided it meanwhile did so for the same reason.
    await db.$executeRaw`
      update search_feed set away_since = null, error = null,
        avoided_since = case when away_since is null then avoided_since end
      where engine = ${ENGINE}`;
  } catch (error) {
    log().warn({ err: error }, "Meilisearch could not be brought up to date");
    await noteAway(db, (error as Error).message);
    const { task, options } = feeding;
    const runAt = new Date(Date.now() + REST_MS);
    await enqueue(db, task, {}, { ...options, key: `${options.key}-later`, runAt });
  }
}

/** Runs `work` while nobody else feeds or rebuilds. */
export function whileNotFed<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${FEED_LOCK}::bigint)`;
    await tx.$executeRaw`
      insert into search_feed (engine) values (${ENGINE}) on conflict do nothing`;
    return work(tx);
  }, TIMES);
}

/** Notes that Meilisearch holds everything up to this revision. */
export async function noteFed(tx: Tx, revision: bigint): Promise<void> {
  await tx.$executeRaw`
    update search_feed set revision = ${revision}, fed_at = now() where engine = ${ENGINE}`;
}

/** Has everything sent again to a Meilisearch that has lost documents. */
export async function fillAnew(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    update search_feed set revision = 0, refilled = refilled + 1
    where engine = ${ENGINE} and revision > 0
      and exists (select from search_document where not removed)`;
}

/** Notes that Meilisearch does not follow or answer, since now if it did before. */
export async function noteAway(db: Tx, error: string): Promise<void> {
  await db.$executeRaw`
    insert into search_feed (engine, away_since, error) values (${ENGINE}, now(), ${error})
    on conflict (engine) do update set
      away_since = coalesce(search_feed.away_since, now()), error = excluded.error`;
}

/** @returns how many documents were due, at most a batch */
function feedBatch(db: Db, engine: SearchEngine): Promise<number> {
  return whileNotFed(db, async (tx) => {
    const [feed] = await tx.$queryRaw<Feed[]>`
      select revision from search_feed where engine = ${ENGINE}`;
    const due = await documentsSince(tx, feed?.revision ?? 0n, BATCH);
    if (due.ids.length === 0) return 0;
    await sendDocuments(tx, engine, due.ids);
    await noteFed(tx, due.revision);
    return Math.min(due.ids.length, BATCH);
  });
}

/** What the index took after a revision, whole revisions at a time so that none is taken in halves. */
export async function documentsSince(
  tx: Tx,
  after: bigint,
  limit: number,
): Promise<{ ids: string[]; revision: bigint }> {
  const rows = await tx.$queryRaw<{ id: string; revision: bigint }[]>`
    select id::text, revision from search_document where revision > ${after}
    order by revision fetch first (${limit}::int) rows with ties`;
  return { ids: rows.map(({ id }) => id), revision: rows.at(-1)?.revision ?? after };
}

/**
 * Brings these documents in an engine to what the public may see of them now. What it will not have is kept
 * as given up, and keeps nothing else out.
 */
export async function sendDocuments(
  tx: Tx,
  engine: SearchEngine,
  ids: readonly string[],
): Promise<void> {
  const { documents, gone } = await publicDocumentsOf(tx, ids);
  const refusals = await writeAccepted(documents, (some) => engine.upsert(some));
  await noteRefused(tx, refusals);
  await engine.remove(gone);
}

const LONGEST_REASON = 500;

/** Keeps what the engine refused as given up, for the operator to see and to have tried again. */
export async function noteRefused(tx: Tx, refusals: readonly Refusal[]): Promise<void> {
  for (const { id, reason } of refusals) {
    log().error({ id, reason }, "Meilisearch refused a document");
    const kept = await tx.$queryRaw<{ seq: bigint }[]>`
      insert into search_change (document_id, changed_at, dead_at, error, engine)
      values (${id}::uuid, now(), now(), ${reason.slice(0, LONGEST_REASON)}, ${ENGINE})
      on conflict (document_id) do nothing returning seq`;
    for (const { seq } of kept) {
      await tellOperators(tx, {
        event: "search_change_dead",
        dedupeKey: `search-dead:${id}:${seq}`,
        params: {},
        href: "/operator",
      });
    }
  }
}
