import type { Db } from "#app/platform/db/client.server.ts";
import { meilisearch } from "./engine.server.ts";
import { documentTypes } from "./model.ts";
import { postgresEngine } from "./postgres-engine.server.ts";
import { projectDocuments } from "./project-documents.server.ts";
import { fingerprint } from "./projection.server.ts";
import { documentsOf, publicIds } from "./queries.server.ts";
import { sendToMeilisearch } from "./send-to-meilisearch.server.ts";
import { tidyIndex } from "./write-index.server.ts";

const PAGE = 500;

/** Compares what the engines hold with what is published, and repairs the difference. */
export async function reconcileIndex(db: Db): Promise<{ repaired: number }> {
  const held = await postgresEngine(db).fingerprints();
  const others = await meilisearch(db)?.fingerprints();
  let repaired = 0;
  for (const type of documentTypes) {
    for await (const ids of publicIds(db, type, PAGE)) {
      const documents = await documentsOf(db, type, ids);
      const differs = (prints: Map<string, string>) =>
        documents.filter((d) => prints.get(d.card.id) !== fingerprint(d)).map((d) => d.card.id);
      const wrong = differs(held);
      const wrongThere = others ? differs(others) : [];
      if (wrong.length > 0) await projectDocuments(db, type, wrong);
      if (wrongThere.length > 0) await sendToMeilisearch(db, type, wrongThere);
      for (const id of ids) {
        held.delete(id);
        others?.delete(id);
      }
      repaired += new Set([...wrong, ...wrongThere]).size;
    }
  }
  // What is left is no longer public: whichever kind it was, projecting it takes it out.
  await projectDocuments(db, "listing", [...held.keys()]);
  await sendToMeilisearch(db, "listing", [...(others?.keys() ?? [])]);
  await tidyIndex(db);
  return { repaired: repaired + held.size };
}
