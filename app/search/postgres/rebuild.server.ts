import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import type { Db } from "#app/platform/db/client.server.ts";
import type { SearchDocument } from "../model.ts";
import type { Rebuild } from "../port.ts";
import { indexWritten } from "../projection/index-revision.server.ts";
import { prepare } from "../projection/write-index.server.ts";
import { NextIndex } from "./next-index.server.ts";

/** So many documents are prepared before others have their turn: about 5 ms. */
const PREPARED_AT_ONCE = 16;
/** Somebody who reads the old index for minutes, as a backup does, is waited for so many times. */
const MOST_TRIES = 600;
const REST_MS = 500;

/**
 * Fills an index beside the one in use, works in what changed meanwhile and puts it in its place. Until
 * then everybody searches the old one; killed at any moment, it leaves the old one as it is.
 */
export async function rebuild(db: Db, source: Rebuild): Promise<number> {
  const next = await NextIndex.begin(db);
  try {
    const done = await fill(next, source);
    await next.finish();
    await source.alone(() => swap(next, source));
    return done;
  } finally {
    await NextIndex.drop(db);
  }
}

async function fill(next: NextIndex, source: Rebuild): Promise<number> {
  const batches = source.documents[Symbol.asyncIterator]();
  const read = async () => {
    const { value, done } = await batches.next();
    if (done) return null;
    await prepareAll(value);
    return value;
  };
  let done = 0;
  // One batch is read and cut into words while the database writes the one before.
  for (let batch = await read(); batch; ) {
    const [following] = await Promise.all([read(), next.add(batch)]);
    done += batch.length;
    source.progress(done);
    batch = following;
  }
  return done;
}

async function prepareAll(documents: readonly SearchDocument[]): Promise<void> {
  for (const [at, document] of documents.entries()) {
    prepare(document);
    if (at % PREPARED_AT_ONCE === 0) await turn();
  }
}

async function swap(next: NextIndex, source: Rebuild): Promise<void> {
  const replay = async () => {
    const { documents, gone } = await source.changes();
    await next.forget([...gone, ...documents.map(({ card }) => card.id)]);
    await next.add(documents);
  };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await replay();
    if (await next.swap(replay)) return indexWritten();
    await pause(REST_MS);
  }
  throw new Error(
    "the index in use was being read all the time: a backup, or a transaction left open",
  );
}
