import type { Db } from "#app/platform/db/client.server.ts";

interface Reader {
  db: Db;
  now: Date;
  userId: string;
}

/** Marks a notice as read and says where it leads; null when it is not this person's. */
export async function openNotice({ db, now, userId }: Reader, id: string): Promise<string | null> {
  const notice = await db.notification.findFirst({
    where: { id, userId },
    select: { href: true },
  });
  if (!notice) return null;
  await db.notification.updateMany({
    where: { id, userId, readAt: null },
    data: { readAt: now },
  });
  return notice.href;
}

/** Marks everything a person has seen up to now as read. */
export async function markAllRead({ db, now, userId }: Reader): Promise<void> {
  await db.notification.updateMany({
    where: { userId, readAt: null, createdAt: { lte: now } },
    data: { readAt: now },
  });
}
