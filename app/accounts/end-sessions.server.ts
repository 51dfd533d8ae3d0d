import type { Tx } from "#app/platform/db/client.server.ts";

/** Ends sessions of a person: one by its id, or every one but the session in use. */
export async function endSessions(
  { db }: { db: Tx },
  userId: string,
  which: { only: string } | { except: string },
): Promise<void> {
  const id = "only" in which ? which.only : { not: which.except };
  await db.session.deleteMany({ where: { userId, id } });
}

/** Signs a person out everywhere, this browser included. */
export async function endAllSessions({ db }: { db: Tx }, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
}
