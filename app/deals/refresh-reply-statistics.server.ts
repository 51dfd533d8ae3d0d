import { workingCalendar } from "#app/calendar/queries.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { startOfLocalDay } from "#app/platform/local-day.ts";
import { ok } from "#app/platform/result.ts";
import { workingMinutesBetween } from "#app/taxonomy/working-time.ts";

interface Ctx {
  readonly db: Db;
  readonly now: Date;
}

const ROUND = 500;

/** Replies that have no office minutes yet, or none any more. */
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
    if (rows.length === 0) return;
    const calendar = await workingCalendar(db);
    for (const { id, requestedAt, firstReplyAt } of rows) {
      const minutes = workingMinutesBetween(requestedAt, firstReplyAt ?? requestedAt, calendar);
      await db.deal.update({ where: { id }, data: { replyWorkingMinutes: minutes } });
    }
    if (rows.length < ROUND) return;
  }
}

/** Replies that were waited for over days which the calendar holds otherwise now. Days are "2026-11-24". */
export async function measureRepliesAgain(
  ctx: Ctx,
  days: { readonly from: string; readonly until: string },
): Promise<void> {
  await ctx.db.deal.updateMany({
    where: {
      origin: "listing_request",
      requestedAt: { lt: new Date(startOfLocalDay(days.until).getTime() + 86_400_000) },
      firstReplyAt: { gte: startOfLocalDay(days.from) },
    },
    data: { replyWorkingMinutes: null },
  });
  await refreshReplyStatistics(ctx, null);
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
