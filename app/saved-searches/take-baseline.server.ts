import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { idsOf, indexRevision, matchesOf } from "#app/search/postgres/match-among.server.ts";
import { MOST_KNOWN } from "./model.ts";
import { queryOf } from "./schema.ts";

export interface Baseline {
  revision: bigint;
  broad: boolean;
  known: string[];
}

/**
 * What matches already is not news, also when it changes later. A search that thousands match keeps no
 * such list: for it only what is published from now on is new.
 */
export async function takeBaseline(db: Db, query: string): Promise<Baseline> {
  // The revision first: what changes in between is looked at again.
  const revision = await indexRevision(db);
  const numbers = await matchesOf(db, queryOf(query), null);
  const broad = numbers.length > MOST_KNOWN;
  return { revision, broad, known: broad ? [] : await idsOf(db, numbers) };
}

/** Notes what a search finds already, so that it is no news later. */
export async function writeBaseline(tx: Tx, savedSearchId: string, known: readonly string[]) {
  if (known.length === 0) return;
  await tx.savedSearchHit.createMany({
    data: known.map((documentId) => ({ savedSearchId, documentId })),
    skipDuplicates: true,
  });
}
