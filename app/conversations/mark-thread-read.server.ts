import type { Db } from "#app/platform/db/client.server.ts";

/** Remembers that somebody has read a thread up to now; never moves the mark back. */
export async function markThreadRead(
  { db, now }: { db: Db; now: Date },
  input: { dealId: string; threadId: string | null; userId: string },
): Promise<void> {
  const { dealId, threadId, userId } = input;
  await db.$executeRaw`
    insert into deal_thread_read (deal_id, thread_ref, user_id, read_at)
    values (${dealId}::uuid, ${threadId ?? dealId}::uuid, ${userId}::uuid, ${now})
    on conflict (thread_ref, user_id) do update
      set read_at = greatest(deal_thread_read.read_at, excluded.read_at)`;
}
