import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { meilisearchIsConfigured } from "../engine.server.ts";
import { publicDocumentsOf } from "../queries.server.ts";
import { feeding } from "./feeding.ts";
import { inIndexBatches, removeDocuments, writeDocuments } from "./write-index.server.ts";

/**
 * Brings the index up to date with these listings or challenges as they are now: what the public may see
 * is written, the rest taken out. Safe to run twice and beside others: the documents are read under the
 * index lock, so that an older reading never overwrites a newer one.
 */
export async function projectDocuments(db: Db, ids: readonly string[]): Promise<void> {
  await inIndexBatches(db, [...new Set(ids)], projectBatch);
}

/** The same for one batch in a transaction that has the index lock. */
export async function projectBatch(tx: Tx, ids: readonly string[]): Promise<void> {
  const { documents, gone } = await publicDocumentsOf(tx, ids);
  await writeDocuments(tx, documents);
  await removeDocuments(tx, gone);
  if (meilisearchIsConfigured()) await enqueue(tx, feeding.task, {}, feeding.options);
}
