import type { Db } from "#app/platform/db/client.server.ts";
import { meilisearch } from "../engine.server.ts";
import { documentsSince, noteFed, noteRefused, whileNotFed } from "../meilisearch/feed.server.ts";
import type { SearchEngine } from "../port.ts";
import { postgresEngine } from "../postgres/engine.server.ts";
import {
  countPublic,
  idsChangedSince,
  publicDocuments,
  publicDocumentsOf,
} from "../queries.server.ts";

export interface RebuildReport {
  engine: SearchEngine["name"];
  documents: number;
}

type Progress = (engine: string, done: number, total: number) => void;

/** So many changes are worked in at a time. */
const AT_ONCE = 1_000;

/** Builds the index of every configured engine anew while search goes on answering. */
export async function rebuildIndex(db: Db, progress: Progress): Promise<RebuildReport[]> {
  const total = await countPublic(db);
  const reports: RebuildReport[] = [];
  const report = async ({ name }: SearchEngine, rebuilt: Promise<number>) => {
    reports.push({ engine: name, documents: await rebuilt });
  };
  const own = postgresEngine(db);
  await report(
    own,
    rebuildOwn(db, own, (done) => progress(own.name, done, total)),
  );
  const other = meilisearch(db);
  if (other) {
    await report(
      other,
      rebuildFed(db, other, (done) => progress(other.name, done, total)),
    );
  }
  return reports;
}

/** The index of the exchange's own database: what changed meanwhile is told by the listings themselves. */
function rebuildOwn(db: Db, engine: SearchEngine, progress: (done: number) => void) {
  const began = new Date();
  return engine.rebuild({
    documents: publicDocuments(db),
    changes: async () => publicDocumentsOf(db, await idsChangedSince(db, began)),
    refused: async () => {},
    alone: (lastStep) => lastStep(),
    progress,
  });
}

/** An engine fed by revisions: what changed meanwhile is what came after the revision it began at. */
async function rebuildFed(db: Db, engine: SearchEngine, progress: (done: number) => void) {
  const [state] = await db.$queryRaw<{ revision: bigint }[]>`select revision from search_state`;
  let upTo = state?.revision ?? 0n;
  const changes = async () => {
    const ids: string[] = [];
    for (;;) {
      const due = await documentsSince(db, upTo, AT_ONCE);
      ids.push(...due.ids);
      upTo = due.revision;
      if (due.ids.length < AT_ONCE) return publicDocumentsOf(db, [...new Set(ids)]);
    }
  };
  return engine.rebuild({
    documents: publicDocuments(db),
    changes,
    refused: (refusals) => noteRefused(db, refusals),
    alone: (lastStep) =>
      whileNotFed(db, async (tx) => {
        await lastStep();
        await noteFed(tx, upTo);
      }),
    progress,
  });
}
