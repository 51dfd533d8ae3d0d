import type { Db } from "#app/platform/db/client.server.ts";
import {
  type ChangedDocument,
  changedDocuments,
  indexRevision,
  matchesOf,
} from "#app/search/postgres/match-among.server.ts";
import { queryOf } from "./schema.ts";

interface Due {
  id: string;
  query: string;
  revision: bigint;
  broad: boolean;
  since: Date;
}

const PAGE = 500;

/**
 * Brings every saved search up to the index as it stands: documents published or changed since the search
 * was last compared are tried against it, and those that match and never did are kept as new. Nothing
 * changed, nothing is read. Safe to run twice and beside itself: a document is kept once per search, and
 * a search's revision only moves on from where it was read.
 */
export async function collectNews({ db, now }: { db: Db; now: Date }): Promise<number> {
  const until = await indexRevision(db);
  const changed = changesUntil(db, until);
  let found = 0;
  for (let after: string | undefined; ; ) {
    const due = await dueSearches(db, until, after);
    for (const one of due) found += await compare(db, now, one, until, changed);
    after = due.at(-1)?.id;
    if (due.length < PAGE) return found;
  }
}

function dueSearches(db: Db, until: bigint, after: string | undefined): Promise<Due[]> {
  return db.savedSearch.findMany({
    where: { revision: { lt: until }, ...(after && { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: PAGE,
    select: { id: true, query: true, revision: true, broad: true, since: true },
  });
}

/** Searches compared last at the same time share one reading of what changed since. */
function changesUntil(db: Db, until: bigint) {
  const read = new Map<bigint, Promise<ChangedDocument[]>>();
  return (after: bigint) => {
    const known = read.get(after) ?? changedDocuments(db, after, until);
    read.set(after, known);
    return known;
  };
}

async function compare(
  db: Db,
  now: Date,
  one: Due,
  until: bigint,
  changed: (after: bigint) => Promise<ChangedDocument[]>,
): Promise<number> {
  const candidates = (await changed(one.revision)).filter(
    ({ publishedAt }) => !one.broad || (publishedAt !== null && publishedAt > one.since),
  );
  const matching =
    candidates.length > 0
      ? new Set(await matchesOf(db, queryOf(one.query), candidates))
      : new Set<number>();
  const hits = candidates.filter(({ n }) => matching.has(n));
  return db.$transaction(async (tx) => {
    const { count: moved } = await tx.savedSearch.updateMany({
      where: { id: one.id, query: one.query, revision: one.revision },
      data: { revision: until },
    });
    if (moved === 0 || hits.length === 0) return 0;
    const { count } = await tx.savedSearchHit.createMany({
      data: hits.map(({ id }) => ({ savedSearchId: one.id, documentId: id, foundAt: now })),
      skipDuplicates: true,
    });
    return count;
  });
}
