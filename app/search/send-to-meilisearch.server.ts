import type { Db } from "#app/platform/db/client.server.ts";
import { meilisearch } from "./engine.server.ts";
import type { DocumentType } from "./model.ts";
import { documentsOf } from "./queries.server.ts";

const BATCH = 500;

/** Brings Meilisearch up to date with these listings or challenges as they are now. */
export async function sendToMeilisearch(
  db: Db,
  type: DocumentType,
  ids: readonly string[],
): Promise<void> {
  const engine = meilisearch(db);
  if (!engine) return;
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const documents = await documentsOf(db, type, batch);
    const found = new Set(documents.map(({ card }) => card.id));
    await engine.upsert(documents);
    await engine.remove(batch.filter((id) => !found.has(id)));
  }
}
