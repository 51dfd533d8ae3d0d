import type { Db } from "#app/platform/db/client.server.ts";
import { readRows } from "#app/platform/db/read-rows.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { EngineName } from "../model.ts";
import { type Column, keyOf } from "../projection/index-text.ts";
import { Titles } from "../ranking/titles.ts";
import { Vocabulary } from "../reading/vocabulary.ts";
import { Cards } from "../results/cards.server.ts";
import { Columns } from "./columns.ts";
import { DocumentNumbers } from "./document-numbers.ts";
import { GENERATION, IndexSwapped, mustBeOf } from "./generation.ts";
import { Postings } from "./postings.ts";

/** What a process keeps in memory of the index, and up to which revision. */
export interface Catalogue {
  columns: Columns;
  titles: Titles;
  /** As each engine gave them. */
  postings: Record<EngineName, Postings>;
  vocabulary: Vocabulary;
  cards: Cards;
  /** Of use to an engine that names documents by their ids. */
  numbers: DocumentNumbers;
  revision: bigint;
  /** The index it is of: no other's numbers, words and cards go with it. */
  generation: number;
}

interface State {
  revision: bigint;
  purged: bigint;
  generation: number;
}

interface Row {
  generation: number;
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
/** Room for the cards shown or ranked lately: about 30,000. */
const CARD_BYTES = 128 * 1024 * 1024;

interface Entry {
  catalogue: Catalogue;
  refreshing: Promise<void> | null;
}

const kept = new WeakMap<Db, Entry>();

/**
 * The catalogue of this database, at least as new as `revision`. The first call of a process reads the
 * whole index (about 0.3 s for 30,000 documents), later ones what changed.
 */
export async function catalogueOf(db: Db, revision?: bigint): Promise<Catalogue> {
  let entry = kept.get(db);
  if (!entry) {
    entry = { catalogue: empty(0), refreshing: null };
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

/** Does something with the catalogue as it is now, and anew when the index is swapped meanwhile. */
export async function withCatalogue<T>(
  db: Db,
  revision: bigint,
  work: (catalogue: Catalogue) => Promise<T>,
): Promise<T> {
  for (let atLeast = revision; ; ) {
    const catalogue = await catalogueOf(db, atLeast);
    try {
      return await work(catalogue);
    } catch (error) {
      if (!(error instanceof IndexSwapped)) throw error;
      atLeast = catalogue.revision + 1n;
    }
  }
}

function empty(generation: number): Catalogue {
  return {
    columns: new Columns(),
    titles: new Titles(),
    postings: {
      postgresql: new Postings(POSTINGS_BYTES),
      meilisearch: new Postings(POSTINGS_BYTES),
    },
    vocabulary: new Vocabulary(),
    cards: new Cards(CARD_BYTES, generation),
    numbers: new DocumentNumbers(),
    revision: -1n,
    generation,
  };
}

async function refresh(db: Db, entry: Entry): Promise<void> {
  try {
    let read = await readAnew(entry.catalogue);
    // Swapped while it was read: the next reading begins anew.
    while (!read) read = await readAnew(entry.catalogue);
    entry.catalogue = read;
  } catch (error) {
    if (entry.catalogue.revision < 0n) kept.delete(db);
    throw error;
  } finally {
    entry.refreshing = null;
  }
}

async function readAnew(known: Catalogue): Promise<Catalogue | null> {
  const state = await readState();
  const catalogue = isStale(known, state) ? empty(state.generation) : known;
  try {
    await readDocuments(catalogue);
    await readTerms(catalogue);
  } catch (error) {
    if (error instanceof IndexSwapped) return null;
    throw error;
  }
  const { postings, columns } = catalogue;
  const mostBytes = Math.max(POSTINGS_BYTES, POSTINGS_BYTES_EACH * columns.count);
  for (const kept of Object.values(postings)) kept.mostBytes = mostBytes;
  catalogue.revision = state.revision;
  return catalogue;
}

async function readState(): Promise<State> {
  const [state] = await readRows<{ revision: string; purged: string; generation: number }>(
    "search state",
    "select revision, purged_revision as purged, generation from search_state",
  );
  return {
    revision: BigInt(state?.revision ?? 0),
    purged: BigInt(state?.purged ?? 0),
    generation: state?.generation ?? 0,
  };
}

/** Of another index, too old to learn of every removal, or of a database that was set back. */
function isStale(known: Catalogue, { revision, purged, generation }: State): boolean {
  return known.generation !== generation || known.revision < purged || known.revision > revision;
}

async function readDocuments(catalogue: Catalogue): Promise<void> {
  const { revision } = catalogue;
  const inUse = Object.values(catalogue.postings).some((kept) => !kept.empty);
  const named = env().MEILI_URL !== undefined;
  let after = -1;
  for (;;) {
    const rows = await readRows<Row>(
      `search documents${inUse ? " with words" : ""}`,
      `select n, removed, array_to_string(facets, ' ') as facets, price_vnd::float8 as price,
        trl::int as trl, extract(epoch from published_at)::float8 as published,
        extract(epoch from deadline)::float8 as deadline, quality::float8 as quality,
        title_words as titles, ${GENERATION}${named ? ", id::text as id" : ""}${inUse ? `, ${wordsOf("lead")}, ${wordsOf("whole")}` : ""}
      from search_document where revision > $1::bigint and n > $2::int order by n limit ${CHUNK}`,
      [revision.toString(), after],
    );
    mustBeOf(catalogue.generation, rows);
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
    const held = new Set([...keys("lead", row.lead), ...keys("whole", row.whole)]);
    for (const one of Object.values(postings)) one.change(n, held);
  }
}

async function readTerms({ vocabulary, revision, generation }: Catalogue): Promise<void> {
  const rows = await readRows<{ term: string; documents: number; generation: number }>(
    "search terms",
    `select term, documents, ${GENERATION} from search_term where revision > $1::bigint`,
    [revision.toString()],
  );
  mustBeOf(generation, rows);
  for (const { term, documents } of rows) vocabulary.set(term, documents);
}
