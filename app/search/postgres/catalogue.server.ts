import type { Db } from "#app/platform/db/client.server.ts";
import { readRows } from "#app/platform/db/read-rows.server.ts";
import { env } from "#app/platform/env.server.ts";
import { type Column, keyOf } from "../projection/index-text.ts";
import { Titles } from "../ranking/titles.ts";
import { Vocabulary } from "../reading/vocabulary.ts";
import { Cards } from "../results/cards.server.ts";
import { Columns } from "./columns.ts";
import { DocumentNumbers } from "./document-numbers.ts";
import { Postings } from "./postings.ts";

/** What a process keeps in memory of the index, and up to which revision. */
export interface Catalogue {
  columns: Columns;
  titles: Titles;
  postings: Postings;
  vocabulary: Vocabulary;
  cards: Cards;
  /** Of use to an engine that names documents by their ids. */
  numbers: DocumentNumbers;
  revision: bigint;
}

interface Row {
  n: number;
  id?: string;
  removed: boolean;
  /** Lists come as words with a space between: that is read ten times as fast as an array. */
  facets: string;
  price: number | null;
  trl: number | null;
  published: number | null;
  deadline: number | null;
  quality: number;
  titles: string;
  /** Only once words are kept in memory. */
  lead?: string;
  whole?: string;
}

const CHUNK = 20_000;
/** Room for the words asked for lately: thousands of common ones over 30,000 documents. */
const POSTINGS_BYTES = 64 * 1024 * 1024;
/** Common words of a larger index are larger: so much for each of its documents, if that is more. */
const POSTINGS_BYTES_EACH = 400;
/** Room for the cards shown or ranked lately: about 25,000. */
const CARD_BYTES = 96 * 1024 * 1024;

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
    cards: new Cards(CARD_BYTES),
    numbers: new DocumentNumbers(),
    revision: -1n,
  };
}

async function refresh(
  db: Db,
  entry: { catalogue: Catalogue; refreshing: Promise<void> | null },
): Promise<void> {
  try {
    const [state] = await readRows<{ revision: string; purged: string }>(
      "search state",
      "select revision, purged_revision as purged from search_state",
    );
    const [revision, purged] = [BigInt(state?.revision ?? 0), BigInt(state?.purged ?? 0)];
    // Too old to learn of every removal, or a database that was set back: begin anew.
    const stale = entry.catalogue.revision < purged || entry.catalogue.revision > revision;
    const catalogue = stale ? empty() : entry.catalogue;
    await readDocuments(catalogue);
    await readTerms(catalogue);
    const { postings, columns } = catalogue;
    postings.mostBytes = Math.max(POSTINGS_BYTES, POSTINGS_BYTES_EACH * columns.count);
    catalogue.revision = revision;
    entry.catalogue = catalogue;
  } catch (error) {
    if (entry.catalogue.revision < 0n) kept.delete(db);
    throw error;
  } finally {
    entry.refreshing = null;
  }
}

async function readDocuments(catalogue: Catalogue): Promise<void> {
  const { revision } = catalogue;
  const inUse = !catalogue.postings.empty;
  const named = env().MEILI_URL !== undefined;
  let after = -1;
  for (;;) {
    const rows = await readRows<Row>(
      `search documents${inUse ? " with words" : ""}`,
      `select n, removed, array_to_string(facets, ' ') as facets, price_vnd::float8 as price,
        trl::int as trl, extract(epoch from published_at)::float8 as published,
        extract(epoch from deadline)::float8 as deadline, quality::float8 as quality,
        title_words as titles${named ? ", id::text as id" : ""}${inUse ? `, ${wordsOf("lead")}, ${wordsOf("whole")}` : ""}
      from search_document where revision > $1::bigint and n > $2::int order by n limit ${CHUNK}`,
      [revision.toString(), after],
    );
    for (const row of rows) keep(catalogue, row);
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    after = last.n;
  }
}

const wordsOf = (column: Column) =>
  `array_to_string(tsvector_to_array(${column}), ' ') as ${column}`;

const listOf = (words: string) => (words === "" ? [] : words.split(" "));

function keep({ columns, titles, postings, cards, numbers }: Catalogue, row: Row): void {
  const { n, id } = row;
  if (id !== undefined) numbers.set(id, row.removed ? null : n);
  if (row.removed) {
    columns.delete(n);
    titles.delete(n);
  } else {
    columns.set({ ...row, facets: listOf(row.facets), publishedAt: row.published ?? 0 });
    titles.set(n, row.titles);
  }
  cards.forget(n);
  const keys = (column: Column, words: string) =>
    listOf(words).map((lexeme) => keyOf({ column, lexeme, prefix: false }));
  if (row.lead !== undefined && row.whole !== undefined) {
    postings.change(n, new Set([...keys("lead", row.lead), ...keys("whole", row.whole)]));
  }
}

async function readTerms({ vocabulary, revision }: Catalogue): Promise<void> {
  const rows = await readRows<{ term: string; documents: number }>(
    "search terms",
    "select term, documents from search_term where revision > $1::bigint",
    [revision.toString()],
  );
  for (const { term, documents } of rows) vocabulary.set(term, documents);
}
