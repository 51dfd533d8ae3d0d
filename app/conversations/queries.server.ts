import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;

/** The deal a conversation belongs to, as far as it is needed to decide and to tell. */
export function dealOfTalk(db: Tx, dealId: string) {
  return db.deal.findUnique({
    where: { id: dealId },
    select: {
      id: true,
      code: true,
      titleVi: true,
      titleEn: true,
      buyerOrganisationId: true,
      sellerOrganisationId: true,
      buyer: party,
      seller: party,
    },
  });
}

/** A deal's threads by subject, oldest first. */
export function threadsOf(db: Tx, dealId: string) {
  return db.dealThread.findMany({
    where: { dealId },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
    select: { id: true, subject: true, step: true },
  });
}

interface ThreadCount {
  thread_id: string | null;
  count: number;
  unread: number;
  last_at: Date | null;
}

/** How many messages each thread has, and how many of others the reader has not read. */
export function threadCounts(db: Tx, dealId: string, userId: string): Promise<ThreadCount[]> {
  return rowsIn<ThreadCount>(
    db,
    "messages by thread",
    `select m.thread_id, count(*)::int as count, max(m.sent_at) as last_at,
      count(*) filter (
        where m.author_id <> $2::uuid and (r.read_at is null or m.sent_at > r.read_at)
      )::int as unread
    from deal_message m
    left join deal_thread_read r
      on r.user_id = $2::uuid and r.thread_ref = coalesce(m.thread_id, m.deal_id)
    where m.deal_id = $1::uuid
    group by m.thread_id`,
    [dealId, userId],
  );
}

const PAGE = 500;

/** A thread's messages, oldest first; without an id the general thread's. */
export async function messagesIn(db: Tx, dealId: string, threadId: string | null) {
  const rows = await db.dealMessage.findMany({
    where: { dealId, threadId },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: PAGE,
    select: {
      id: true,
      body: true,
      sentAt: true,
      authorId: true,
      organisationId: true,
      mentions: { select: { userId: true } },
      attachments: { select: { roomFileId: true, number: true } },
    },
  });
  return rows.reverse();
}

/** Who read a thread up to when. @param threadRef id of the thread, or of the deal for its general one */
export function readMarks(db: Tx, threadRef: string) {
  return db.dealThreadRead.findMany({
    where: { threadRef },
    orderBy: { readAt: "asc" },
    select: { userId: true, readAt: true },
  });
}

/** How many messages a deal has, and how many of others somebody has not read. */
export async function countMessages(db: Tx, dealId: string, userId: string) {
  const counts = await threadCounts(db, dealId, userId);
  const sum = (of: (row: ThreadCount) => number) => counts.reduce((all, row) => all + of(row), 0);
  return { total: sum(({ count }) => count), unread: sum(({ unread }) => unread) };
}

/** Every message of others that somebody has not read in a deal. */
export async function countUnreadMessages(db: Tx, dealId: string, userId: string): Promise<number> {
  return (await countMessages(db, dealId, userId)).unread;
}
