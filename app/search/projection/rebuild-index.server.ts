import type { Db } from "#app/platform/db/client.server.ts";
import { oneAtATime } from "#app/platform/db/one-at-a-time.server.ts";
import { meilisearch } from "../engine.server.ts";
import { documentsSince, noteFed, noteRefused, whileNotFed } from "../meilisearch/feed.server.ts";
import type { SearchEngine } from "../port.ts";
import { postgresEngine } from "../postgres/engine.server.ts";
import { countPublic, publicDocuments, publicDocumentsOf } from "../queries.server.ts";

export interface RebuildReport {
  engine: SearchEngine["name"];
  documents: number;
}

type Progress = (engine: string, done: number, total: number) => void;

/** So many changes are worked in at a time. */
const AT_ONCE = 1_000;
/** Rebuilds exclude each other, also across processes. */
const REBUILD_LOCK = 72_707_371;

/**
 * Builds the index of every configured engine anew while search goes on answering. Waits for another
 * rebuild to end.
 */
export function rebuildIndex(db: Db, progress: Progress): Promise<RebuildReport[]> {
  return oneAtATime(REBUILD_LOCK, async () => {
    const total = await countPublic(db);
    const own = postgresEngine(db);
    const other = meilisearch(db);
    const reports = [await rebuildOwn(db, own, (done) => progress(own.name, done, total))];
    if (other) {
      reports.push(await rebuildFed(db, other, (done) => progress(other.name, done, total)));
    }
    return reports;
  });
}

async function rebuildOwn(db: Db, engine: SearchEngine, progress: (done: number) => void) {
  const { changes } = await changesFromNow(db);
  const documents = await engine.rebuild({
    documents: publicDocuments(db),
    changes,
    refused: async () => {},
    alone: (lastStep) => lastStep(),
    progress,
  });
  return { engine: engine.name, documents };
}

async function rebuildFed(db: Db, engine: SearchEngine, progress: (done: number) => void) {
  const { changes, upTo } = await changesFromNow(db);
  const documents = await engine.rebuild({
    documents: publicDocuments(db),
    changes,
    refused: (refusals) => noteRefused(db, refusals),
    alone: (lastStep) =>
      whileNotFed(db, async (tx) => {
        await lastStep();
        await noteFed(tx, upTo());
      }),
    progress,
  });
  return { engine: engine.name, documents };
}

/** What the index takes in from now on, and up to which revision that has been asked for. */
async function changesFromNow(db: Db) {
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
  return { changes, upTo: () => upTo };
}
