import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";
import { readParams } from "./stored-params.ts";

/** How many notices a person has not read; for the line in the header. */
export async function countUnread(db: Tx, userId: string): Promise<number> {
  const [row] = await rowsIn<{ unread: number }>(
    db,
    "unread notices",
    "select count(*)::int as unread from notification where user_id = $1::uuid and read_at is null",
    [userId],
  );
  return row?.unread ?? 0;
}

/** A page of a person's notices, newest first. @param page from 1 */
export async function noticesOf(db: Tx, userId: string, page: number, pageSize = 30) {
  const rows = await db.notification.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: { id: true, event: true, params: true, createdAt: true, readAt: true },
  });
  const notices = rows
    .slice(0, pageSize)
    .map(({ params, ...notice }) => ({ ...notice, params: readParams(params) }));
  return { notices, more: rows.length > pageSize };
}

/** The demo's mailbox, newest first; `to` narrows it to one address. */
export async function mailbox(db: Tx, to: string | null, page: number, pageSize = 40) {
  const rows = await db.mail.findMany({
    where: to ? { recipient: { equals: to, mode: "insensitive" } } : {},
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    select: { id: true, recipient: true, subject: true, createdAt: true, sentAt: true },
  });
  return { mails: rows.slice(0, pageSize), more: rows.length > pageSize };
}

/** One mail of the demo's mailbox. */
export function mailById(db: Tx, id: string) {
  return db.mail.findUnique({
    where: { id },
    select: { id: true, recipient: true, subject: true, text: true, locale: true, createdAt: true },
  });
}
