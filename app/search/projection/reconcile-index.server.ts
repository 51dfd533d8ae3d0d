import type { Db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { meilisearch } from "../engine.server.ts";
import { sendDocuments } from "../meilisearch/feed.server.ts";
import { documentTypes } from "../model.ts";
import { postgresEngine } from "../postgres/engine.server.ts";
import { documentsOf, publicIds } from "../queries.server.ts";
import { projectDocuments } from "./project-documents.server.ts";
import { fingerprint } from "./projection.server.ts";
import { tidyIndex } from "./write-index.server.ts";

const PAGE = 500;

/** Compares what the engines hold with what is published, and repairs the difference. */
export async function reconcileIndex(db: Db): Promise<{ repaired: number }> {
  const held = await postgresEngine(db).fingerprints();
  const other = meilisearch(db);
  const others = await other?.fingerprints().catch((error: Error) => {
    log().warn({ err: error }, "Meilisearch could not be compared with what is published");
  });
  let repaired = 0;
  for (const type of documentTypes) {
    for await (const ids of publicIds(db, type, PAGE)) {
      const documents = await documentsOf(db, type, ids);
      const differs = (prints: Map<string, string>) =>
        documents.filter((d) => prints.get(d.card.id) !== fingerprint(d)).map((d) => d.card.id);
      const wrong = differs(held);
      const wrongThere = others ? differs(others) : [];
      if (wrong.length > 0) await projectDocuments(db, wrong);
      if (other && wrongThere.length > 0) await sendDocuments(db, other, wrongThere);
      for (const id of ids) {
        held.delete(id);
        others?.delete(id);
      }
      repaired += new Set([...wrong, ...wrongThere]).size;
    }
  }
  // What is left is no longer public: projecting it takes it out.
  await projectDocuments(db, [...held.keys()]);
  const strays = [...(others?.keys() ?? [])];
  if (other && strays.length > 0) await sendDocuments(db, other, strays);
  await tidyIndex(db);
  return { repaired: repaired + new Set([...held.keys(), ...strays]).size };
}
