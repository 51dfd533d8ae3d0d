import type { SearchDocument } from "../model.ts";
import type { Fingerprints, Rebuild, SearchEngine } from "../port.ts";
import { fingerprint } from "../projection/projection.server.ts";
import { writeAccepted } from "../projection/write-accepted.ts";
import type { Server } from "./client.server.ts";
import { type Stored, stored } from "./document.ts";

const PAGE = 1_000;

/** The writing half of the engine. */
export function searchIndex(
  server: Server,
  index: string,
): Omit<SearchEngine, "count" | "health" | "name" | "search"> {
  return {
    async upsert(documents) {
      if (documents.length === 0) return;
      await server.prepare(index);
      await server.add(index, documents.map(document));
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await server.prepare(index);
      await server.remove(index, ids);
    },
    rebuild: (source) => rebuild(server, index, source),
    fingerprints: () => fingerprints(server, index),
  };
}

const document = (one: SearchDocument): Stored => stored(one, fingerprint(one));

async function fingerprints(server: Server, index: string): Promise<Fingerprints> {
  const prints = new Map<string, string>();
  for await (const page of server.fingerprints(index, PAGE)) {
    for (const { id, hash } of page) prints.set(id, hash);
  }
  return prints;
}

/**
 * Fills a new index beside the live one and works in what changed meanwhile. Only for the last changes,
 * the comparison of counts and the swap does feeding wait, so that nothing is found older than before.
 * Whatever happens, one index remains.
 */
async function rebuild(server: Server, index: string, source: Rebuild): Promise<number> {
  const next = `${index}_next`;
  await server.drop(next);
  await server.prepare(index);
  try {
    await server.prepare(next);
    return await fillAndSwap(server, { index, next }, source);
  } finally {
    await server.drop(next);
  }
}

async function fillAndSwap(
  server: Server,
  { index, next }: { index: string; next: string },
  source: Rebuild,
): Promise<number> {
  const ids = new Set<string>();
  const write = async (documents: readonly SearchDocument[]) => {
    const refusals = await writeAccepted(documents, (some) => server.add(next, some.map(document)));
    for (const { card } of documents) ids.add(card.id);
    for (const { id } of refusals) ids.delete(id);
    if (refusals.length > 0) await source.refused(refusals);
  };
  const replay = async () => {
    const { documents, gone } = await source.changes();
    await write(documents);
    if (gone.length > 0) await server.remove(next, gone);
    for (const id of gone) ids.delete(id);
  };
  await severalAtOnce(source.documents, async (documents) => {
    await write(documents);
    source.progress(ids.size);
  });
  const count = ids.size;
  await replay();
  await source.alone(async () => {
    await replay();
    const held = await server.count(next);
    if (held !== ids.size) {
      throw new Error(`the new index holds ${held} documents instead of ${ids.size}`);
    }
    await server.swap(index, next);
  });
  return count;
}

/** The server takes what waits together: that saves it most of the work there is in every write. */
const WRITES_AT_ONCE = 6;

async function severalAtOnce<T>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const item of items) {
    const one = work(item).finally(() => running.delete(one));
    running.add(one);
    if (running.size >= WRITES_AT_ONCE) await Promise.race(running);
  }
  await Promise.all(running);
}
