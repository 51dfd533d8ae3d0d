import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { facetValues, priceForSorting } from "../facets.ts";
import type { SearchDocument } from "../model.ts";
import { titleWords } from "../ranking/titles.ts";
import { indexWritten } from "./index-revision.server.ts";
import { vectorsOf } from "./index-text.ts";
import { fingerprint } from "./projection.server.ts";

/** A transaction writes at most so many documents, so that other writers never wait long. */
export const INDEX_BATCH = 200;
const TIMES = { maxWait: 60_000, timeout: 120_000 };

/** End of the day in Vietnam, as a need's last moment. */
const deadlineOf = (day: string | null) => (day ? `${day}T23:59:59+07:00` : null);

/** What was worked out of documents before their turn to be written. */
const hashes = new WeakMap<SearchDocument, string>();
const entries = new WeakMap<SearchDocument, Entry>();

function hashOf(document: SearchDocument): string {
  const hash = hashes.get(document) ?? fingerprint(document);
  hashes.set(document, hash);
  return hash;
}

/** Works out what a document is found by: most of the work of writing it, and needs no database. */
export function prepare(document: SearchDocument): Entry {
  const entry = entries.get(document) ?? entryOf(document);
  entries.set(document, entry);
  return entry;
}

type Entry = ReturnType<typeof entryOf>;

function entryOf(document: SearchDocument) {
  const { card } = document;
  const { words, ...vectors } = vectorsOf(document);
  const facets = Object.entries(facetValues(card)).flatMap(([name, values]) =>
    values.map((value) => `${name}:${value}`),
  );
  const row = {
    id: card.id,
    hash: hashOf(document),
    facets,
    price_vnd: priceForSorting(card),
    trl: card.trl,
    published_at: card.publishedAt,
    deadline: deadlineOf(card.deadline),
    quality: document.quality,
    title_words: titleWords([card.title.vi, card.title.en]),
    card,
    ...vectors,
  };
  return { row, words };
}

/** Writers queue on this row, so that whoever reads revision r has everything up to r. */
export async function lockIndex(tx: Tx): Promise<void> {
  await tx.$executeRaw`select 1 from search_state where id = 1 for update`;
}

async function nextRevision(tx: Tx): Promise<bigint> {
  const [state] = await tx.$queryRaw<{ revision: bigint }[]>`
    update search_state set revision = revision + 1 where id = 1 returning revision`;
  return state?.revision ?? 0n;
}

/** Runs `work` with the index locked, for batches of at most 200. */
export async function inIndexBatches<T>(
  db: Db,
  items: readonly T[],
  work: (tx: Tx, batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += INDEX_BATCH) {
    const batch = items.slice(at, at + INDEX_BATCH);
    await db.$transaction(async (tx) => {
      await lockIndex(tx);
      await work(tx, batch);
    }, TIMES);
    indexWritten();
  }
}

/** What `json_to_recordset` makes of the rows of entries. */
export const ENTRY_ROW = `r(id uuid, hash text, facets text[], price_vnd bigint, trl smallint,
  published_at timestamptz, deadline timestamptz, quality real, title_words text, card jsonb,
  lead tsvector, whole tsvector)`;

/** Writes documents into the PostgreSQL index; unchanged ones are left alone. Needs the lock. */
export async function writeDocuments(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  const changed = (await withoutUnchanged(tx, documents)).map(prepare);
  if (changed.length === 0) return;
  const revision = await nextRevision(tx);
  // Numbers are taken only by new rows: `on conflict` would burn one at every change.
  await tx.$executeRawUnsafe(
    `merge into search_document d
    using (select * from json_to_recordset($1::json) as ${ENTRY_ROW}) r on d.id = r.id
    when matched then update set
      hash = r.hash, revision = $2, removed = false, facets = r.facets,
      price_vnd = r.price_vnd, trl = r.trl, published_at = r.published_at, deadline = r.deadline,
      quality = r.quality, title_words = r.title_words, card = r.card, lead = r.lead, whole = r.whole, updated_at = now()
    when not matched then insert
      (id, hash, revision, facets, price_vnd, trl, published_at, deadline, quality, title_words,
        card, lead, whole)
      values (r.id, r.hash, $2, r.facets, r.price_vnd, r.trl, r.published_at, r.deadline,
        r.quality, r.title_words, r.card, r.lead, r.whole)`,
    JSON.stringify(changed.map(({ row }) => row)),
    revision,
  );
  const words = [...new Set(changed.flatMap((entry) => entry.words))];
  await tx.$executeRaw`
    insert into search_term (term, revision)
    select word, ${revision} from unnest(${words}::text[]) word
    on conflict (term) do nothing`;
}

async function withoutUnchanged(tx: Tx, all: readonly SearchDocument[]): Promise<SearchDocument[]> {
  const known = await tx.$queryRaw<{ id: string; hash: string }[]>`
    select id::text, hash from search_document
    where not removed and id = any(${all.map(({ card }) => card.id)}::uuid[])`;
  const held = new Map(known.map(({ id, hash }) => [id, hash]));
  return all.filter((document) => held.get(document.card.id) !== hashOf(document));
}

/** Takes documents out, leaving tombstones for the processes that know them. Needs the lock. */
export async function removeDocuments(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx.$queryRaw<{ n: number }[]>`
    select n from search_document
    where not removed and id = any(${[...ids]}::uuid[])`;
  if (known.length === 0) return;
  const revision = await nextRevision(tx);
  await tx.$executeRaw`
    update search_document set removed = true, hash = '', revision = ${revision}, facets = '{}',
      title_words = '', card = 'null', lead = '', whole = '', updated_at = now()
    where n = any(${known.map(({ n }) => n)}::int[])`;
}

/** Has engines that follow the index take these documents over again, as they are. Needs the lock. */
export async function touchDocuments(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const revision = await nextRevision(tx);
  await tx.$executeRaw`
    update search_document set revision = ${revision}, updated_at = now()
    where id = any(${[...ids]}::uuid[])`;
}

/** Counts words anew and forgets old tombstones; for the nightly reconcile. */
export async function tidyIndex(db: Db): Promise<void> {
  await db.$transaction(async (tx) => {
    const revision = await nextRevision(tx);
    await tx.$executeRaw`
      merge into search_term t
      using (
        select word as term, ndoc as documents
        from ts_stat('select whole from search_document where not removed')
        where length(word) > 1 and word !~ '[0-9]'
      ) s on t.term = s.term
      when matched and t.documents <> s.documents then
        update set documents = s.documents, revision = ${revision}
      when not matched then
        insert (term, documents, revision) values (s.term, s.documents, ${revision})`;
    const [purged] = await tx.$queryRaw<{ last: bigint | null }[]>`
      with gone as (
        delete from search_document
        where removed and updated_at < now() - interval '1 day' returning revision
      ) select max(revision) as last from gone`;
    if (purged?.last) {
      await tx.$executeRaw`
        update search_state set purged_revision = greatest(purged_revision, ${purged.last})`;
    }
  }, TIMES);
}
