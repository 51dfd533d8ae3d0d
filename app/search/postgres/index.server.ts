import type { Db } from "#app/platform/db/client.server.ts";
import type { EngineHealth, Fingerprints, SearchEngine } from "../port.ts";
import {
  inIndexBatches,
  removeDocuments,
  writeDocuments,
} from "../projection/write-index.server.ts";
import { rebuild } from "./rebuild.server.ts";

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
