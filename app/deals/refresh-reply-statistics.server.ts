import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok } from "#app/platform/result.ts";
import { workingMinutesBetween } from "#app/taxonomy/working-time.ts";

interface Ctx {
  readonly db: Db;
  readonly now: Date;
}

const ROUND = 500;

/** Replies given before office minutes were kept are measured once. */
async function measureReplies(db: Db, organisationId: string | null): Promise<void> {
  for (;;) {
    const rows = await db.deal.findMany({
      where: {
        origin: "listing_request",
        firstReplyAt: { not: null },
        replyWorkingMinutes: null,
        ...(organisationId ? { sellerOrganisationId: organisationId } : {}),
      },
      take: ROUND,
      select: { id: true, requestedAt: true, firstReplyAt: true },
    });
    for (const { id, requestedAt, firstReplyAt } of rows) {
      const minutes = workingMinutesBetween(requestedAt, firstReplyAt ?? requestedAt);
      await db.deal.update({ where: { id }, data: { replyWorkingMinutes: minutes } });
    }
    if (rows.length < ROUND) return;
  }
}

/**
 * Median office minutes to the first reply and the share of requests answered, of one seller or of all,
 * over the last twelve months. A request still within its 14 days counts only once it is answered; one
 * that expired counts against the seller; one the buyer withdrew before an answer is left out. Search
 * ranks by both, so the listings of whoever changed are projected anew.
 */
export async function refreshReplyStatistics(
  ctx: Ctx,
  organisationId: string | null,
): Promise<void> {
  await measureReplies(ctx.db, organisationId);
  const since = new Date(ctx.now.getTime() - 365 * 86_400_000);
  await inTransaction(ctx.db, async (tx) => {
    const changed = await tx.$queryRaw<{ id: string }[]>`
      update organisation set
        median_reply_minutes = stats.median,
        answer_rate = stats.rate
      from (
        select seller_organisation_id as id,
          round(percentile_cont(0.5) within group (order by reply_working_minutes))::int as median,
          count(first_reply_at)::float
            / nullif(count(*) filter (where first_reply_at is not null or state = 'expired'), 0) as rate
        from deal
        where origin = 'listing_request' and requested_at >= ${since}
          and (${organisationId}::uuid is null or seller_organisation_id = ${organisationId}::uuid)
        group by seller_organisation_id
      ) stats
      where organisation.id = stats.id
        and (median_reply_minutes, answer_rate) is distinct from (stats.median, stats.rate)
      returning organisation.id`;
    for (const { id } of changed) {
      await enqueue(tx, "search.project-organisation", { organisationId: id });
    }
    return ok(null);
  });
}
