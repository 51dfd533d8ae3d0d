import { type Index, Meilisearch, MeilisearchApiError, type Settings } from "meilisearch";
import { facetNames, type SearchDocument } from "../model.ts";
import type { EngineHealth, Fingerprints, Rebuild, SearchEngine } from "../port.ts";
import { fingerprint } from "../projection/projection.server.ts";
import type { Reader } from "../reading/interpretation.ts";
import { type Stored, stored } from "./document.ts";
import { type Answer, type Ask, searchMeilisearch } from "./search.server.ts";

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
  // Queries ask for whole words, and nobody searches among the values of a facet.
  prefixSearch: "disabled",
  facetSearch: false,
  pagination: { maxTotalHits: 1_000_000 },
};

const TASK = { timeout: 120_000, interval: 25 };

/** The engine a search server provides, where one is configured. */
export function meilisearchEngine({ url, key, index, reader }: Connection): SearchEngine {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout: 30_000 });
  const ask: Ask = async (queries) => {
    const answer = await client.multiSearch({
      queries: queries.map((query) => ({ indexUid: index, ...query })),
    });
    return answer.results as unknown as Answer[];
  };
  return {
    name: "meilisearch",
    search: async (query) => searchMeilisearch(ask, await reader(), query),
    ...writing(client, index),
  };
}

/** Writes hold when the promise resolves: their tasks are awaited. */
function writing(client: Meilisearch, index: string): Omit<SearchEngine, "name" | "search"> {
  const live = client.index<Stored>(index);
  return {
    async upsert(documents) {
      if (documents.length === 0) return;
      await prepare(client, index);
      await done(live.addDocuments(documents.map(document), { primaryKey: "id" }));
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await prepare(client, index);
      await done(live.deleteDocuments([...ids]));
    },
    rebuild: (source) => rebuild(client, index, source),
    fingerprints: () => fingerprints(client, index),
    health: () => health(client, index),
  };
}

/** A write is only an errand at first: it holds when its task has succeeded. */
async function done(task: ReturnType<Index["addDocuments"]>): Promise<void> {
  const { status, error } = await task.waitTask(TASK);
  if (status !== "succeeded")
    throw new Error(`Meilisearch task ${status}: ${error?.message ?? ""}`);
}

/** Asked before every write: a server that lost its data would make an index without our settings. */
async function prepare(client: Meilisearch, index: string): Promise<void> {
  if (await exists(client, index)) return;
  await done(client.createIndex(index, { primaryKey: "id" }));
  await done(client.index(index).updateSettings(settings));
}

async function exists(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await client.getRawIndex(index);
    return true;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") {
      return false;
    }
    throw error;
  }
}

const document = (one: SearchDocument): Stored => stored(one, fingerprint(one));

async function health(client: Meilisearch, index: string): Promise<EngineHealth> {
  await client.health();
  const { indexes } = await client.getStats();
  return { ok: true, documents: indexes[index]?.numberOfDocuments ?? 0 };
}

async function fingerprints(client: Meilisearch, index: string): Promise<Fingerprints> {
  const prints = new Map<string, string>();
  if (!(await exists(client, index))) return prints;
  const live = client.index<Stored>(index);
  const page = 1_000;
  for (let offset = 0; ; offset += page) {
    const { results } = await live.getDocuments({ fields: ["id", "hash"], limit: page, offset });
    for (const { id, hash } of results) prints.set(id, hash);
    if (results.length < page) return prints;
  }
}

/**
 * Fills a new index beside the live one and works in what changed meanwhile. Only for the last changes,
 * the comparison of counts and the swap does feeding wait, so that nothing is found older than before.
 */
async function rebuild(client: Meilisearch, index: string, source: Rebuild): Promise<number> {
  const next = `${index}_next`;
  await client.deleteIndexIfExists(next);
  await prepare(client, index);
  await prepare(client, next);
  const fresh = client.index<Stored>(next);
  const ids = new Set<string>();
  const write = async (documents: readonly SearchDocument[]) => {
    if (documents.length === 0) return;
    await done(fresh.addDocuments(documents.map(document), { primaryKey: "id" }));
    for (const { card } of documents) ids.add(card.id);
  };
  for await (const documents of source.documents) {
    await write(documents);
    source.progress(ids.size);
  }
  const count = ids.size;
  const replay = async () => {
    const { documents, gone } = await source.changes();
    await write(documents);
    if (gone.length > 0) await done(fresh.deleteDocuments([...gone]));
    for (const id of gone) ids.delete(id);
  };
  await replay();
  await source.alone(async () => {
    await replay();
    const { numberOfDocuments } = await fresh.getStats();
    if (numberOfDocuments !== ids.size) {
      throw new Error(`the new index holds ${numberOfDocuments} documents instead of ${ids.size}`);
    }
    await done(client.swapIndexes([{ indexes: [index, next], rename: false }]));
  });
  await done(client.deleteIndex(next));
  return count;
}
