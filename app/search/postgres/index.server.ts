import { setImmediate as turn } from "node:timers/promises";
import type { Db } from "#app/platform/db/client.server.ts";
import type { SearchDocument } from "../model.ts";
import type { EngineHealth, Fingerprints, Rebuild, SearchEngine } from "../port.ts";
import {
  hashOf,
  inIndexBatches,
  prepare,
  removeDocuments,
  tidyIndex,
  writeDocuments,
} from "../projection/write-index.server.ts";

/** The writing half of the engine. */
export function postgresIndex(db: Db): Omit<SearchEngine, "count" | "name" | "search"> {
  return {
    upsert: (documents) => inIndexBatches(db, documents, writeDocuments),
    remove: (ids) => inIndexBatches(db, ids, removeDocuments),
    rebuild: (source) => rebuild(db, source),
    fingerprints: () => fingerprints(db),
    health: () => health(db),
  };
}

async function health(db: Db): Promise<EngineHealth> {
  const [row] = await db.$queryRaw<{ documents: number }[]>`
    select count(*)::int as documents from search_document where not removed`;
  return { ok: true, documents: row?.documents ?? 0 };
}

async function fingerprints(db: Db): Promise<Fingerprints> {
  const rows = await db.$queryRaw<{ id: string; hash: string }[]>`
    select id::text, hash from search_document where not removed`;
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/**
 * Writes every document over what is there and takes away what is left. Readers see each document's old or
 * new row, never neither, and what others write meanwhile is newer and stays: so nothing has to be swapped,
 * and no process has to load the index anew.
 */
async function rebuild(db: Db, source: Rebuild): Promise<number> {
  const began = await indexedUpTo(db);
  const left = await fingerprints(db);
  let readAt = began;
  let done = 0;
  const batches = source.documents[Symbol.asyncIterator]();
  const next = async () => {
    const at = await indexedUpTo(db);
    const { value, done: last } = await batches.next();
    if (last) return null;
    await prepareChanged(value, left);
    return { at, documents: value };
  };
  const write = async (documents: readonly SearchDocument[]) => {
    await inIndexBatches(db, documents, (tx, batch) => writeDocuments(tx, batch, readAt));
    for (const { card } of documents) left.delete(card.id);
  };
  // One batch is read and cut into words while the database writes the one before.
  for (let batch = await next(); batch; ) {
    readAt = batch.at;
    const [following] = await Promise.all([next(), write(batch.documents)]);
    done += batch.documents.length;
    source.progress(done);
    batch = following;
  }
  readAt = await indexedUpTo(db);
  await source.alone(async () => {
    const { documents, gone } = await source.changes();
    await write(documents);
    await inIndexBatches(db, gone, (tx, batch) => removeDocuments(tx, batch, readAt));
    await inIndexBatches(db, [...left.keys()], (tx, batch) => removeDocuments(tx, batch, began));
  });
  await tidyIndex(db);
  return done;
}

/** So many documents are prepared before others have their turn: about 5 ms. */
const PREPARED_AT_ONCE = 16;

async function prepareChanged(
  documents: readonly SearchDocument[],
  held: Fingerprints,
): Promise<void> {
  let prepared = 0;
  for (const document of documents) {
    if (held.get(document.card.id) === hashOf(document)) continue;
    prepare(document);
    prepared += 1;
    if (prepared % PREPARED_AT_ONCE === 0) await turn();
  }
}

/** The revision whose writes, and all before it, can be read. */
async function indexedUpTo(db: Db): Promise<bigint> {
  const [state] = await db.$queryRaw<{ revision: bigint }[]>`select revision from search_state`;
  return state?.revision ?? 0n;
}
