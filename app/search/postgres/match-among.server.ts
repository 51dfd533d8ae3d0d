import type { Db } from "#app/platform/db/client.server.ts";
import type { SearchQuery } from "../model.ts";
import { interpret } from "../reading/interpretation.ts";
import { nearIndex } from "../search-thread.server.ts";
import { type Catalogue, withCatalogue } from "./catalogue.server.ts";
import { readerOf } from "./lexicon.server.ts";
import { matchText } from "./match.server.ts";

/** Where the public index stands; documents changed later have a higher revision. */
export async function indexRevision(db: Db): Promise<bigint> {
  const [state] = await db.$queryRaw<{ revision: bigint }[]>`select revision from search_state`;
  return state?.revision ?? 0n;
}

export interface ChangedDocument {
  n: number;
  id: string;
  publishedAt: Date | null;
}

/** What became public or different after one revision, up to another; at most `limit`, in order. */
export function changedDocuments(db: Db, after: bigint, until: bigint): Promise<ChangedDocument[]> {
  return db.$queryRaw<ChangedDocument[]>`
    select n, id::text as id, published_at as "publishedAt" from search_document
    where revision > ${after} and revision <= ${until} and not removed order by n`;
}

/**
 * Which documents answer a query, read, matched and filtered exactly as a search does, without ranking
 * them or reading a single card. The PostgreSQL index is asked because it is written first: what Meilisearch
 * has yet to take in would be missed for good. Near misses, which a search shows when hardly anything has
 * every word, are no answers here.
 * @param among only these, or null for every document
 */
export const matchesOf = nearIndex("match among", matchAmong);

async function matchAmong(
  db: Db,
  query: SearchQuery,
  among: readonly ChangedDocument[] | null,
): Promise<Uint32Array> {
  const wanted = among && Uint32Array.from(among, ({ n }) => n).sort();
  return withCatalogue(db, await indexRevision(db), (catalogue) =>
    matchesIn(db, catalogue, query, wanted),
  );
}

async function matchesIn(
  db: Db,
  catalogue: Catalogue,
  query: SearchQuery,
  wanted: Uint32Array | null,
): Promise<Uint32Array> {
  const narrow = (ids: Uint32Array) => catalogue.columns.narrow(ids, query.type, query.filters).ids;
  if (query.text.trim() === "") return narrow(wanted ?? catalogue.columns.all());
  // The filters first: most changed documents are of another kind or trade, and words cost more.
  const open = wanted && narrow(wanted);
  if (open?.length === 0) return open;
  const reader = await readerOf(db, catalogue);
  const options = { exact: query.exact, ...reader };
  const { whole } = await matchText(interpret(query.text, options), query.exact, catalogue);
  if (!open) return narrow(whole);
  const found = new Set(whole);
  return open.filter((n) => found.has(n));
}

/** Ids of documents by their numbers. */
export async function idsOf(db: Db, numbers: Uint32Array): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id::text as id from search_document where n = any(${[...numbers]}::int[]) and not removed`;
  return rows.map(({ id }) => id);
}
