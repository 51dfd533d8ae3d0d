import type { Db } from "#app/platform/db/client.server.ts";

/**
 * Makes the search index so many times as large, in SQL: every document again under another id, its facets
 * and words as they are, its date, price and quality moved a little. The words do not become rarer, as they
 * would in a real market of that size, so each is in that many times as many documents.
 */
export async function multiplyIndex(db: Db, times: number): Promise<number> {
  await db.$executeRaw`update search_state set revision = revision + 1`;
  await db.$executeRaw`drop index search_document_lead_idx`;
  await db.$executeRaw`drop index search_document_whole_idx`;
  await db.$executeRaw`
    insert into search_document
      (id, hash, revision, facets, price_vnd, trl, published_at, deadline, quality, title_words, card,
        lead, whole)
    select fresh.id, d.hash, s.revision, d.facets, d.price_vnd + 1000 * copy, d.trl,
      d.published_at - make_interval(mins => copy), d.deadline, d.quality * (1 - copy * 0.001),
      d.title_words, jsonb_set(d.card, '{id}', to_jsonb(fresh.id)), d.lead, d.whole
    from search_document d
    cross join generate_series(1, ${times - 1}::int) copy
    cross join search_state s
    cross join lateral (select md5(d.id::text || copy)::uuid as id) fresh
    where not d.removed`;
  await db.$executeRaw`create index search_document_lead_idx on search_document using gin (lead)`;
  await db.$executeRaw`create index search_document_whole_idx on search_document using gin (whole)`;
  await db.$executeRaw`
    update search_term set documents = documents * ${times}::int,
      revision = (select revision from search_state)`;
  await db.$executeRaw`vacuum analyze search_document`;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from search_document where not removed`;
  return row?.count ?? 0;
}
