import { type Index, Meilisearch, type Settings } from "meilisearch";
import type { Reader } from "./interpretation.ts";
import { type Stored, stored } from "./meilisearch-document.ts";
import { type Answer, type Ask, searchMeilisearch } from "./meilisearch-search.server.ts";
import { facetNames, type SearchDocument } from "./model.ts";
import type { Rebuild, SearchEngine } from "./port.ts";
import { fingerprint } from "./projection.server.ts";

interface Connection {
  url: string;
  key: string | undefined;
  /** Name of the live index. */
  index: string;
  /** What queries are read with. */
  reader: () => Promise<Reader>;
}

const settings: Settings = {
  searchableAttributes: [
    "title_vi",
    "title_en",
    "keywords",
    "identifiers",
    "summary_vi",
    "summary_en",
    "labels",
    "owner",
    "body",
  ],
  filterableAttributes: [
    ...facetNames,
    "id",
    // Words are only ever asked for as they are: no ranges, no searching among them.
    {
      attributePatterns: ["lead", "whole"],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ["published_at", "price_vnd", "trl_level", "quality"],
  displayedAttributes: ["id", "hash", "card", "quality", "lead", "whole"],
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "quality:desc"],
  localizedAttributes: [
    { locales: ["vie"], attributePatterns: ["*_vi", "keywords", "labels", "owner", "body"] },
    { locales: ["eng"], attributePatterns: ["*_en"] },
  ],
  // Slips are forgiven before the server is asked, by what is known of the index.
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: 4_000 },
  pagination: { maxTotalHits: 1_000_000 },
};

const TASK = { timeout: 120_000, interval: 25 };

export function meilisearchEngine({ url, key, index, reader }: Connection): SearchEngine {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout: 30_000 });
  const live = client.index<Stored>(index);
  const ask: Ask = async (queries) => {
    const answer = await client.multiSearch({
      queries: queries.map((query) => ({ indexUid: index, ...query })),
    });
    return answer.results as unknown as Answer[];
  };
  let ready: Promise<void> | undefined;
  const prepared = () => {
    ready ??= prepare(client, index).catch((error) => {
      ready = undefined;
      throw error;
    });
    return ready;
  };
  return {
    name: "meilisearch",
    search: async (query) => searchMeilisearch(ask, await reader(), query),
    async upsert(documents) {
      if (documents.length === 0) return;
      await prepared();
      await done(live.addDocuments(documents.map(document), { primaryKey: "id" }));
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await prepared();
      await done(live.deleteDocuments([...ids]));
    },
    rebuild: (source) => rebuild(client, index, source),
    fingerprints: () => fingerprints(live),
    async health() {
      await client.health();
      const { numberOfDocuments } = await live.getStats();
      return { ok: true, documents: numberOfDocuments };
    },
  };
}

/** A write is only an errand at first: it holds when its task has succeeded. */
async function done(task: ReturnType<Index["addDocuments"]>): Promise<void> {
  const { status, error } = await task.waitTask(TASK);
  if (status !== "succeeded")
    throw new Error(`Meilisearch task ${status}: ${error?.message ?? ""}`);
}

async function prepare(client: Meilisearch, index: string): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  if (results.some(({ uid }) => uid === index)) return;
  await done(client.createIndex(index, { primaryKey: "id" }));
  await done(client.index(index).updateSettings(settings));
}

const document = (one: SearchDocument): Stored => stored(one, fingerprint(one));

async function fingerprints(live: Index<Stored>): Promise<Map<string, string>> {
  const prints = new Map<string, string>();
  const page = 1_000;
  for (let offset = 0; ; offset += page) {
    const { results } = await live.getDocuments({ fields: ["id", "hash"], limit: page, offset });
    for (const { id, hash } of results) prints.set(id, hash);
    if (results.length < page) return prints;
  }
}

/** Fills a new index beside the live one, works in what changed meanwhile, and swaps the two. */
async function rebuild(client: Meilisearch, index: string, source: Rebuild): Promise<number> {
  const next = `${index}_next`;
  await client.deleteIndexIfExists(next);
  await prepare(client, index);
  await prepare(client, next);
  const fresh = client.index<Stored>(next);
  let count = 0;
  for await (const documents of source.documents) {
    await done(fresh.addDocuments(documents.map(document), { primaryKey: "id" }));
    count += documents.length;
    source.progress(count);
  }
  const replay = async (name: string) => {
    const { documents, gone } = await source.changes();
    const target = client.index<Stored>(name);
    if (documents.length > 0) await done(target.addDocuments(documents.map(document)));
    if (gone.length > 0) await done(target.deleteDocuments([...gone]));
  };
  await replay(next);
  await done(client.swapIndexes([{ indexes: [index, next], rename: false }]));
  // What was written between the two went into the index that is now the old one.
  await replay(index);
  await done(client.deleteIndex(next));
  return count;
}
