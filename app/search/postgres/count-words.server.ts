import type { Db } from "#app/platform/db/client.server.ts";

/** Counted in full up to so many documents; beyond, a sample of about as many stands for all. */
const COUNTED = 4_000;
/** Share of the documents that must be new or changed before counting again is worth it. */
const WORTH = 0.03;
/** A count this near the known one is left as it is. */
const NEAR = 0.2;

/**
 * Counts in how many documents each word is, when enough of them changed since: rare words carry a query,
 * and right after an import every word looks rare.
 *
 * @returns how many counts were put right
 */
export async function countWords(db: Db): Promise<number> {
  const [state] = await db.$queryRaw<{ revision: bigint; live: number; changed: number }[]>`
    select s.revision, count(*) filter (where not removed)::int as live,
      count(*) filter (where d.revision > s.counted_revision)::int as changed
    from search_state s cross join search_document d group by s.revision`;
  if (!state || state.live === 0 || state.changed < Math.max(1, WORTH * state.live)) return 0;
  const share = Math.min(1, COUNTED / state.live);
  const sample = share < 1 ? `tablesample bernoulli (${100 * share}) repeatable (7)` : "";
  const words = await db.$queryRawUnsafe<{ word: string; documents: number }[]>(
    `select word, ceil(ndoc / ${share}::float8)::int as documents
      from ts_stat('select whole from search_document ${sample} where not removed')`,
  );
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select 1 from search_state where id = 1 for update`;
    const put = await tx.$executeRaw`
      update search_term t set documents = w.documents, revision = s.revision + 1
      from search_state s, unnest(${words.map(({ word }) => word)}::text[],
        ${words.map(({ documents }) => documents)}::int[]) w(word, documents)
      where t.term = w.word and abs(t.documents - w.documents) > ${NEAR}::float8 * t.documents`;
    await tx.$executeRaw`
      update search_state set counted_revision = ${state.revision},
        revision = revision + case when ${put} > 0 then 1 else 0 end`;
    return put;
  });
}
