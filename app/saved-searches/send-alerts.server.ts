import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { type AlertFrequency, MOST_LISTED } from "./model.ts";
import { untoldHits } from "./queries.server.ts";

/**
 * Sends the alerts of one rhythm: each lists what its search has found and not told yet. Marking as told
 * and queueing the notice are one transaction, so running twice, or two workers at once, tells once.
 */
export async function sendAlerts(
  ctx: { db: Db; now: Date },
  frequency: AlertFrequency,
): Promise<number> {
  const waiting = await ctx.db.savedSearch.findMany({
    where: {
      frequency,
      pausedAt: null,
      hits: { some: { foundAt: { not: null }, alertedAt: null } },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  let sent = 0;
  for (const { id } of waiting) sent += await sendAlert(ctx, id);
  return sent;
}

function sendAlert({ db, now }: { db: Db; now: Date }, id: string): Promise<number> {
  return db.$transaction(async (tx) => {
    const [search] = await tx.$queryRaw<{ userId: string; name: string }[]>`
      select user_id::text as "userId", name from saved_search
      where id = ${id}::uuid and paused_at is null for update`;
    const hits = search ? await untoldHits(tx, id) : [];
    const [first] = hits;
    if (!search || !first) return 0;
    await tx.savedSearchHit.updateMany({
      where: { savedSearchId: id, documentId: { in: hits.map((hit) => hit.id) } },
      data: { alertedAt: now },
    });
    await tx.savedSearch.update({ where: { id }, data: { lastAlertAt: now } });
    const listed = hits.slice(0, MOST_LISTED);
    await enqueue(tx, "notifications.tell", {
      event: "saved_search_news",
      dedupeKey: `saved-search:${id}:${newId()}`,
      userIds: [search.userId],
      params: {
        name: search.name,
        count: hits.length,
        firstVi: first.vi,
        firstEn: first.en ?? "",
      },
      href: `/saved-searches/${id}`,
      items: listed.map(({ id: document, type, vi, en }) => ({
        vi,
        en,
        href: `/${type === "challenge" ? "challenges" : "listings"}/${document}`,
      })),
      more: hits.length - listed.length,
      stop: { savedSearch: id },
    });
    return 1;
  });
}
