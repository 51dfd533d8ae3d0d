import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { meilisearchIsConfigured } from "./engine.server.ts";
import type { DocumentType } from "./model.ts";
import { documentsOf } from "./queries.server.ts";
import { inIndexBatches, removeDocuments, writeDocuments } from "./write-index.server.ts";

/**
 * Brings the index up to date with these listings or challenges as they are now: what the public may see
 * is written, the rest taken out. Safe to run twice and beside others: the documents are read under the
 * index lock, so that an older reading never overwrites a newer one.
 */
export async function projectDocuments(
  db: Db,
  type: DocumentType,
  ids: readonly string[],
): Promise<void> {
  await inIndexBatches(db, [...new Set(ids)], (tx, batch) => projectBatch(tx, type, batch));
}

async function projectBatch(tx: Tx, type: DocumentType, ids: readonly string[]): Promise<void> {
  const documents = await documentsOf(tx, type, ids);
  const found = new Set(documents.map(({ card }) => card.id));
  await writeDocuments(tx, documents);
  await removeDocuments(
    tx,
    ids.filter((id) => !found.has(id)),
  );
  if (meilisearchIsConfigured()) {
    // One at a time, so that the other engine too never takes an older reading for the newer.
    const queue = "search-meilisearch";
    await enqueue(tx, "search.send-to-meilisearch", { type, ids }, { queue });
  }
}
