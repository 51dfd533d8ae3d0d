import type { Locale } from "#app/i18n/config.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { SavedSearchLine } from "./model.ts";
import { sayQuery } from "./say-query.server.ts";
import { queryOf } from "./schema.ts";

/** Everything a person has saved, what has news first. */
export async function savedSearchesOf(
  db: Tx,
  userId: string,
  locale: Locale,
): Promise<SavedSearchLine[]> {
  const rows = await db.savedSearch.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      name: true,
      query: true,
      frequency: true,
      pausedAt: true,
      lastAlertAt: true,
    },
  });
  const fresh = await freshCounts(db, userId);
  return rows
    .map(({ query, pausedAt, ...row }) => ({
      ...row,
      words: sayQuery(queryOf(query), locale),
      paused: pausedAt !== null,
      fresh: fresh.get(row.id) ?? 0,
    }))
    .sort((a, b) => Number(b.fresh > 0) - Number(a.fresh > 0));
}

/** Found since its owner looked last, and still public. */
async function freshCounts(db: Tx, userId: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; fresh: number }[]>`
    select s.id::text as id, count(*)::int as fresh
    from saved_search s
    join saved_search_hit h on h.saved_search_id = s.id and h.found_at > s.viewed_at
    join search_document d on d.id = h.document_id and not d.removed
    where s.user_id = ${userId}::uuid group by s.id`;
  return new Map(rows.map(({ id, fresh }) => [id, fresh]));
}

/** One of a person's own; null for everybody else's. */
export function ownSavedSearch(db: Tx, userId: string, id: string) {
  return db.savedSearch.findFirst({
    where: { id, userId },
    select: {
      id: true,
      name: true,
      query: true,
      frequency: true,
      pausedAt: true,
    },
  });
}

/** The name on the page that stops it; the link to it is all its reader has shown. */
export function nameOfSavedSearch(db: Tx, id: string) {
  return db.savedSearch.findUnique({ where: { id }, select: { name: true, pausedAt: true } });
}

/** Not yet told and still public, newest first, with what a line of a mail needs. */
export function untoldHits(db: Tx, savedSearchId: string) {
  return db.$queryRaw<{ id: string; type: string; vi: string; en: string | null }[]>`
    select d.id::text as id, d.card->>'type' as type,
      d.card->'title'->>'vi' as vi, d.card->'title'->>'en' as en
    from saved_search_hit h
    join search_document d on d.id = h.document_id and not d.removed
    where h.saved_search_id = ${savedSearchId}::uuid
      and h.found_at is not null and h.alerted_at is null
    order by h.found_at desc, d.published_at desc nulls last, d.id`;
}
