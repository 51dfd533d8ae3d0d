import { readRows } from "#app/platform/db/read-rows.server.ts";

/** What another process writes is seen this much later at most; what this one writes, at once. */
const FRESH_MS = 20;

interface Reading {
  revision: Promise<bigint>;
  beganAt: number;
}

let latest: Reading | null = null;

/** The revision of the index. Searches that come together share one reading of it. */
export function indexRevision(): Promise<bigint> {
  if (latest && performance.now() - latest.beganAt < FRESH_MS) return latest.revision;
  const reading = { revision: read(), beganAt: performance.now() };
  latest = reading;
  reading.revision.catch(() => {
    if (latest === reading) latest = null;
  });
  return reading.revision;
}

/** Called after this process has written, so that its next search reads anew. */
export function indexWritten(): void {
  latest = null;
}

async function read(): Promise<bigint> {
  const [state] = await readRows<{ revision: string }>(
    "search revision",
    "select revision from search_state",
  );
  return BigInt(state?.revision ?? 0);
}
