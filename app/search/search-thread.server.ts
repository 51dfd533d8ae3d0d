import { isMainThread } from "node:worker_threads";
import { type Db, db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { Thread, ThreadEnded } from "#app/platform/thread/thread.server.ts";

type Work = (db: Db, ...args: never[]) => Promise<unknown>;

const works = new Map<string, Work>();
const thread = new Thread("app/entry.search.ts", { name: "search", mostMs: 60_000 });

/**
 * Work that reads the index a process keeps in memory. A web server has it done in a thread, which alone
 * keeps that index, so that pages are rendered meanwhile; every other process does it itself.
 * @param name the same in both
 */
export function nearIndex<Args extends unknown[], Value>(
  name: string,
  work: (db: Db, ...args: Args) => Promise<Value>,
): (db: Db, ...args: Args) => Promise<Value> {
  works.set(name, work as unknown as Work);
  return (from, ...args) =>
    isMainThread && env().SEARCH_THREAD
      ? (asked(name, args) as Promise<Value>)
      : work(from, ...args);
}

/** Asked once more when the thread broke off: a search only reads. */
async function asked(name: string, args: readonly unknown[]): Promise<unknown> {
  try {
    return await thread.ask(name, args);
  } catch (error) {
    if (error instanceof ThreadEnded) return thread.ask(name, args);
    throw error;
  }
}

/** Does by its name what another thread asks for. */
export async function workNearIndex(name: string, args: readonly unknown[]): Promise<unknown> {
  const work = works.get(name);
  if (!work) throw new Error(`nobody does ${name} near the index`);
  return work(db(), ...(args as never[]));
}
