import { createHmac } from "node:crypto";
import { type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError } from "meilisearch";
import { WriteRefused } from "../port.ts";
import type { Stored } from "./document.ts";
import { settings } from "./settings.ts";

export interface Connection {
  url: string;
  /** May write. Absent in a process that only searches. */
  key?: string | undefined;
  /** May search our indexes and nothing else; without it the other one is used. */
  searchKey?: string | undefined;
  /** Name of the live index. */
  index: string;
}

/** Whoever searches has stopped waiting by then; what comes later than that is still of use to the next. */
const SEARCH_MS = 2_000;
const WRITE_MS = 30_000;
const TASK = { timeout: 120_000, interval: 25 };

/** A key's value follows from this name and the master key, so whoever knows both knows it beforehand. */
export const SEARCH_KEY_UID = "6f5b5b0e-3c0b-4f5e-9d0a-5e1a7c1d2f30";

/** What is asked of a search server. Writes hold when their promise resolves: their tasks are awaited. */
export interface Server {
  /** The ids of the documents that pass each filter, in the order of the filters. */
  named(filters: readonly string[]): Promise<string[][]>;
  /** How many documents can be searched. */
  held(): Promise<number>;
  /** Makes the index ready for documents; asked before writing, and cheap once it was done. */
  prepare(index: string): Promise<void>;
  add(index: string, documents: Stored[]): Promise<void>;
  remove(index: string, ids: readonly string[]): Promise<void>;
  /** Documents of an index; null when there is no such index. */
  count(index: string): Promise<number | null>;
  fingerprints(index: string, page: number): AsyncGenerator<Pick<Stored, "id" | "hash">[]>;
  /** Both indexes take each other's name in one step. */
  swap(one: string, other: string): Promise<void>;
  drop(index: string): Promise<void>;
}

/** @param connection `key` writes and is absent in web servers; `searchKey` may search and nothing else */
export function connect({ url, key, searchKey, index }: Connection): Server {
  // A compressed answer comes in several packets, the last of which waits 40 ms for the others to be confirmed.
  const requestInit = { headers: { "accept-encoding": "identity" } };
  const open = (apiKey: string | undefined, timeout: number) =>
    new Meilisearch({ host: url, ...(apiKey ? { apiKey } : {}), timeout, requestInit });
  const searching = open(searchKey ?? key, SEARCH_MS);
  const client = open(key, WRITE_MS);
  const prepared = new Set<string>();
  const nothingShown = { indexUid: index, page: 1, hitsPerPage: 0 };
  return {
    async named(filters) {
      // Values of a facet come ten times as fast as documents.
      const queries = filters.map((filter) => ({ ...nothingShown, filter, facets: ["id"] }));
      const { results } = await searching.multiSearch({ queries });
      return results.map(({ facetDistribution }) => Object.keys(facetDistribution?.id ?? {}));
    },
    // Asked with a search, which is what must work, and all a web server's key allows.
    async held() {
      const { results } = await searching.multiSearch({ queries: [nothingShown] });
      const [answer] = results as { totalHits?: number }[];
      return answer?.totalHits ?? 0;
    },
    async prepare(uid) {
      const there = await exists(client, uid);
      if (there && prepared.has(uid)) return;
      if (!there) await done(client.createIndex(uid, { primaryKey: "id" }));
      // Also when it was there: a newer version of the exchange may set it up otherwise.
      await done(client.index(uid).updateSettings(settings));
      if (searchKey) await allowSearching(client, key, searchKey, index);
      prepared.add(uid);
    },
    async add(uid, documents) {
      await done(client.index<Stored>(uid).addDocuments(documents, { primaryKey: "id" }));
    },
    async remove(uid, ids) {
      await done(client.index(uid).deleteDocuments([...ids]));
    },
    async count(uid) {
      return ifThere(async () => (await client.index(uid).getStats()).numberOfDocuments);
    },
    async *fingerprints(uid, page) {
      if (!(await exists(client, uid))) return;
      for (let offset = 0; ; offset += page) {
        const fields = ["id", "hash"] as const;
        const asked = { fields: [...fields], limit: page, offset };
        const { results } = await client.index<Stored>(uid).getDocuments(asked);
        yield results;
        if (results.length < page) return;
      }
    },
    async swap(one, other) {
      await done(client.swapIndexes([{ indexes: [one, other], rename: false }]));
    },
    async drop(uid) {
      prepared.delete(uid);
      if (await exists(client, uid)) await done(client.deleteIndex(uid));
    },
  };
}

/** A write is only an errand at first: it holds when its task has succeeded. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  try {
    const { status, error } = await task.waitTask(TASK);
    if (status === "succeeded") return;
    const text = `task ${status}: ${error?.message ?? "no reason given"}`;
    // A full disk or a task somebody stopped says nothing about the documents.
    if (status === "failed" && error?.type !== "system") throw new WriteRefused(text);
    throw new Error(text);
  } catch (error) {
    if (error instanceof MeilisearchApiError && [400, 413, 422].includes(error.response.status)) {
      throw new WriteRefused(error.message);
    }
    throw error;
  }
}

async function exists(client: Meilisearch, index: string): Promise<boolean> {
  return (await ifThere(() => client.getRawIndex(index))) !== null;
}

/** Null where the index is missing; other failures are thrown. */
export async function ifThere<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isMissing(error, "index_not_found")) return null;
    throw error;
  }
}

function isMissing(error: unknown, code: string): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === code;
}

/** Makes the key with which web servers search, where the writing key is the master key it follows from. */
async function allowSearching(
  client: Meilisearch,
  master: string | undefined,
  searchKey: string,
  index: string,
): Promise<void> {
  const value = createHmac("sha256", master ?? "")
    .update(SEARCH_KEY_UID)
    .digest("hex");
  if (value !== searchKey) return;
  try {
    await client.getKey(SEARCH_KEY_UID);
  } catch (error) {
    if (!isMissing(error, "api_key_not_found")) throw error;
    await client.createKey({
      uid: SEARCH_KEY_UID,
      name: "Search of the exchange",
      actions: ["search"],
      indexes: [index],
      expiresAt: null,
    });
  }
}
