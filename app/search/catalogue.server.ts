import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { Columns } from "./columns.ts";
import { type Column, keyOf } from "./index-text.ts";
import { Postings } from "./postings.ts";
import { Titles } from "./titles.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What a process keeps in memory of the index, and up to which revision. */
export interface Catalogue {
  columns: Columns;
  titles: Titles;
  postings: Postings;
  vocabulary: Vocabulary;
  revision: bigint;
}

interface Row {
  n: number;
  removed: boolean;
  facets: string[];
  price: number | null;
  trl: number | null;
  published: number | null;
  deadline: number | null;
  quality: number;
  titles: string;
  lead: string[] | null;
  whole: string[] | null;
}

const CHUNK = 20_000;
/** Room for the words asked for lately: about 8,000 of them over 30,000 documents. */
const POSTINGS_BYTES = 32 * 1024 * 1024;

const kept = new WeakMap<Db, { catalogue: Catalogue; refreshing: Promise<void> | null }>();

/**
 * The catalogue of this database, at least as new as `revision`. The first call of a process reads the
 * whole index (about 0.3 s for 30,000 documents), later ones what changed.
 */
export async function catalogueOf(db: Db, revision?: bigint): Promise<Catalogue> {
  let entry = kept.get(db);
  if (!entry) {
    entry = { catalogue: empty(), refreshing: null };
    kept.set(db, entry);
    entry.refreshing = refresh(db, entry);
  }
  if (entry.refreshing) await entry.refreshing;
  if (revision !== undefined && entry.catalogue.revision < revision) {
    entry.refreshing ??= refresh(db, entry);
    await entry.refreshing;
  }
  return entry.catalogue;
}

function empty(): Catalogue {
  return {
    columns: new Columns(),
    titles: new Titles(),
    postings: new Postings(POSTINGS_BYTES),
    vocabulary: new Vocabulary(),
    revision: -1n,
  };
}

async function refresh(
  db: Db,
  entry: { catalogue: Catalogue; refreshing: Promise<void> | null },
): Promise<void> {
  try {
    const [state] = await db.$queryRaw<{ revision: bigint; purged: bigint }[]>`
      select revision, purged_revision as purged from search_state`;
    const { revision = 0n, purged = 0n } = state ?? {};
    // Too old to learn of every removal, or a database that was set back: begin anew.
    const stale = entry.catalogue.revision < purged || entry.catalogue.revision > revision;
    const catalogue = stale ? empty() : entry.catalogue;
    await readDocuments(db, catalogue);
    await readTerms(db, catalogue);
    catalogue.revision = revision;
    entry.catalogue = catalogue;
  } catch (error) {
    if (entry.catalogue.revision < 0n) kept.delete(db);
    throw error;
  } finally {
    entry.refreshing = null;
  }
}

async function readDocuments(db: Tx, catalogue: Catalogue): Promise<void> {
  const { revision } = catalogue;
  const inUse = !catalogue.postings.empty;
  let after = -1;
  for (;;) {
    const rows = await db.$queryRaw<Row[]>`
      select n, removed, facets, price_vnd::float8 as price, trl::int as trl,
        extract(epoch from published_at)::float8 as published,
        extract(epoch from deadline)::float8 as deadline, quality::float8 as quality,
        title_words as titles,
        case when ${inUse} then tsvector_to_array(lead) end as lead,
        case when ${inUse} then tsvector_to_array(whole) end as whole
      from search_document where revision > ${revision} and n > ${after}
      order by n limit ${CHUNK}`;
    for (const row of rows) keep(catalogue, row);
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    after = last.n;
  }
}

function keep({ columns, titles, postings }: Catalogue, row: Row): void {
  if (row.removed) {
    columns.delete(row.n);
    titles.delete(row.n);
  } else {
    columns.set({ ...row, publishedAt: row.published ?? 0 });
    titles.set(row.n, row.titles);
  }
  const keys = (column: Column, lexemes: string[] | null) =>
    (lexemes ?? []).map((lexeme) => keyOf({ column, lexeme, prefix: false }));
  if (row.lead) {
    postings.change(row.n, new Set([...keys("lead", row.lead), ...keys("whole", row.whole)]));
  }
}

async function readTerms(db: Tx, { vocabulary, revision }: Catalogue): Promise<void> {
  const rows = await db.$queryRaw<{ term: string; documents: number }[]>`
    select term, documents from search_term where revision > ${revision}`;
  for (const { term, documents } of rows) vocabulary.set(term, documents);
}
