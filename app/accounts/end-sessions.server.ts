import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { accountChange } from "./account-change.ts";

/** One session by its id, every one but the session in use, or every one. */
type Which = { only: string } | { except: string } | "all";

/** A person ends sessions of theirs. */
export async function endSessions(
  { db, now }: { db: Db; now: Date },
  userId: string,
  which: Which,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const count = await deleteSessions(tx, userId, which);
    if (count === 0) return;
    const entry = { action: "account.end_sessions", data: { count } };
    await recordAudit(tx, accountChange(userId, now, entry));
  });
}

/** @returns how many ended */
export async function deleteSessions(tx: Tx, userId: string, which: Which): Promise<number> {
  const one = which !== "all" && ("only" in which ? which.only : { not: which.except });
  const { count } = await tx.session.deleteMany({ where: { userId, ...(one && { id: one }) } });
  return count;
}
