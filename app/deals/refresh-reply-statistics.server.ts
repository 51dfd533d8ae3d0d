import type { Db } from "#app/platform/db/client.server.ts";

/**
 * Median minutes to the first reply and the share of requests answered, of one seller or of all, over
 * the last twelve months. A request still within its 14 days counts only once it is answered; one that
 * expired counts against the seller; one the buyer withdrew before an answer is left out.
 */
export async function refreshReplyStatistics(
  ctx: { readonly db: Db; readonly now: Date },
  organisationId: string | null,
): Promise<void> {
  const since = new Date(ctx.now.getTime() - 365 * 86_400_000);
  await ctx.db.$executeRaw`
    update organisation set
      median_reply_minutes = stats.median,
      answer_rate = stats.rate
    from (
      select seller_organisation_id as id,
        round(percentile_cont(0.5) within group (
          order by extract(epoch from first_reply_at - requested_at) / 60))::int as median,
        count(first_reply_at)::float
          / nullif(count(*) filter (where first_reply_at is not null or state = 'expired'), 0) as rate
      from deal
      where origin = 'listing_request' and requested_at >= ${since}
        and (${organisationId}::uuid is null or seller_organisation_id = ${organisationId}::uuid)
      group by seller_organisation_id
    ) stats
    where organisation.id = stats.id
      and (median_reply_minutes, answer_rate) is distinct from (stats.median, stats.rate)`;
}
