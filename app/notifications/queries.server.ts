import type { Tx } from "#app/platform/db/client.server.ts";

/** How many notices a person has not read; for the line in the header. */
export function countUnread(db: Tx, userId: string): Promise<number> {
  return db.notification.count({ where: { userId, readAt: null } });
}
