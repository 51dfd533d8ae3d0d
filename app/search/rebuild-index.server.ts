import type { Db } from "#app/platform/db/client.server.ts";
import { meilisearch } from "./engine.server.ts";
import type { SearchDocument } from "./model.ts";
import type { Changes, SearchEngine } from "./port.ts";
import { postgresEngine } from "./postgres-engine.server.ts";
import { countPublic, documentsOf, idsChangedSince, publicDocuments } from "./queries.server.ts";

export interface RebuildReport {
  engine: SearchEngine["name"];
  documents: number;
}

/** Builds the index of every configured engine anew while search goes on answering. */
export async function rebuildIndex(
  db: Db,
  progress: (engine: string, done: number, total: number) => void,
): Promise<RebuildReport[]> {
  const other = meilisearch(db);
  const reports: RebuildReport[] = [];
  for (const engine of [postgresEngine(db), ...(other ? [other] : [])]) {
    const total = await countPublic(db);
    const began = new Date();
    const documents = await engine.rebuild({
      documents: publicDocuments(db),
      changes: () => changesSince(db, began),
      progress: (done) => progress(engine.name, done, total),
    });
    reports.push({ engine: engine.name, documents });
  }
  return reports;
}

async function changesSince(db: Db, since: Date): Promise<Changes> {
  const ids = await idsChangedSince(db, since);
  const documents: SearchDocument[] = [];
  const gone: string[] = [];
  for (const type of ["listing", "challenge"] as const) {
    const found = await documentsOf(db, type, ids[type]);
    const seen = new Set(found.map(({ card }) => card.id));
    documents.push(...found);
    gone.push(...ids[type].filter((id) => !seen.has(id)));
  }
  return { documents, gone };
}
