import { ok, type Refusal, RefusalError, type Result } from "../result.ts";
import type { Db, Tx } from "./client.server.ts";

/**
 * Runs a command's one transaction. A refusal returned by `work` rolls everything back and comes out
 * as a value; anything thrown is a bug and comes out as thrown.
 */
export async function inTransaction<T>(
  db: Db,
  work: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await db.$transaction(
      async (tx) => {
        const result = await work(tx);
        if (!result.ok) throw new RefusalError(result.refusal);
        return ok(result.value);
      },
      { maxWait: 10_000, timeout: 60_000 },
    );
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, refusal: error.refusal as Refusal };
    throw error;
  }
}
