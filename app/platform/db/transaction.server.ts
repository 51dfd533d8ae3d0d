import { log } from "../log.server.ts";
import { ok, type Refusal, RefusalError, type Result } from "../result.ts";
import type { Db, Tx } from "./client.server.ts";

/** What was done outside of the database in a transaction that then came to nothing. */
const undoings = new WeakMap<object, (() => Promise<void>)[]>();

/**
 * Has something done when the caller's transaction is rolled back by a refusal or an error of its own.
 * After a kill, or where it is not known what became of a commit, nothing is undone.
 */
export function onRollback(tx: Tx, undo: () => Promise<void>): void {
  undoings.get(tx)?.push(undo);
}

/**
 * Runs a command's one transaction. A refusal returned by `work` rolls everything back and comes out
 * as a value; anything thrown is a bug and comes out as thrown.
 */
export async function inTransaction<T>(
  db: Db,
  work: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  const undo: (() => Promise<void>)[] = [];
  let worked = false;
  try {
    return await db.$transaction(async (tx) => {
      undoings.set(tx, undo);
      const result = await work(tx);
      if (!result.ok) throw new RefusalError(result.refusal);
      worked = true;
      return ok(result.value);
    });
  } catch (error) {
    if (!worked) await undoAll(undo);
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal as Refusal };
    throw error;
  }
}

async function undoAll(undo: readonly (() => Promise<void>)[]): Promise<void> {
  const done = await Promise.allSettled(undo.map((one) => one()));
  for (const one of done) {
    if (one.status === "rejected") log().error({ err: one.reason }, "something was not undone");
  }
}
