import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay, onLocalClock, startOfLocalDay } from "#app/platform/local-day.ts";
import type { HomeFigures, InUse, StepTimes } from "./home-model.ts";
/** The public numbers of the home page, as of `now`. No names but those both sides attested in public. */
export async function homeFigures(db: Tx, now: Date): Promise<HomeFigures> {
  const [counts, inUse, times] = await Promise.all([
    countAll(db, now),
    latestInUse(db),
    stepTimes(db, now),
  ]);
  return { ...counts, inUse, times };
}

/** The calendar year in Vietnam, which has no summer time. */
function yearOf(now: Date): { year: number; from: Date } {
  const year = onLocalClock(now).getUTCFullYear();
  return { year, from: startOfLocalDay(`${year}-01-01`) };
}

async function countAll(db: Tx, now: Date) {
  const { year, from } = yearOf(now);
  const today = new Date(localDay(now));
  const [signed, listings, openChallenges] = await Promise.all([
    db.deal.groupBy({
      by: ["grade"],
      where: {
        signedAt: { gte: from, lte: now },
        OR: [{ declarationState: null }, { declarationState: { not: "contested" } }],
      },
      _count: true,
      _sum: { valueVnd: true },
    }),
    db.listing.count({ where: { state: { in: ["published", "stale"] } } }),
    db.challenge.count({
      where: { state: "published", OR: [{ deadline: null }, { deadline: { gte: today } }] },
    }),
  ]);
  return {
    year,
    signed: signed.reduce((sum, { _count }) => sum + _count, 0),
    // A value that nothing proves has no grade, and no value is told without one.
    signedValueVnd: signed
      .filter(({ grade }) => grade !== null)
      .reduce((sum, { _sum }) => sum + (_sum.valueVnd ?? 0n), 0n),
    listings,
    openChallenges,
  };
}

const IN_USE_ROWS = 4;

/** Deals in use, first those of which both sides confirmed something last: the use itself or a result. */
async function latestInUse(db: Tx): Promise<InUse[]> {
  const latest = await db.dealReport.groupBy({
    by: ["dealId"],
    where: {
      kind: { not: "royalty" },
      state: "attested",
      answeredAt: { not: null },
      deal: { commercialisedAt: { not: null }, state: { in: ["commercialised", "closed"] } },
    },
    orderBy: { _max: { answeredAt: "desc" } },
    take: IN_USE_ROWS,
  });
  const ids = latest.map(({ dealId }) => dealId);
  const deals = await db.deal.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      titleVi: true,
      titleEn: true,
      sitesInUse: true,
      grade: true,
      buyer: { select: { nameVi: true, nameEn: true, shortNameVi: true, shortNameEn: true } },
      listing: { select: { id: true, state: true, titleVi: true, titleEn: true } },
      reports: {
        where: { state: "attested" },
        orderBy: { reportedAt: "desc" },
        select: { kind: true, inUseSince: true, savingsVnd: true, revenueVnd: true },
      },
    },
  });
  deals.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return deals.map(({ listing, buyer, reports, ...deal }) => {
    const shown = listing && (listing.state === "published" || listing.state === "stale");
    const result = reports.find((r) => r.savingsVnd !== null || r.revenueVnd !== null);
    return {
      title: {
        vi: listing?.titleVi ?? deal.titleVi,
        en: listing ? listing.titleEn : deal.titleEn,
      },
      listingId: shown ? listing.id : null,
      buyer: {
        vi: buyer.shortNameVi ?? buyer.nameVi,
        en: buyer.shortNameEn ?? buyer.nameEn,
      },
      sites: deal.sitesInUse,
      since: reports.find((report) => report.kind === "use")?.inUseSince ?? null,
      grade: deal.grade,
      savingsVnd: result?.savingsVnd ?? null,
      revenueVnd: result?.revenueVnd ?? null,
    };
  });
}

/** Medians, as in the city's dashboard: half of the deals were quicker. */
async function stepTimes(db: Tx, now: Date): Promise<StepTimes> {
  const since = new Date(now.getTime() - 365 * 86_400_000);
  const [row] = await db.$queryRaw<
    {
      reply: number | null;
      opening: number | null;
      agreeing: number | null;
      delivery: number | null;
    }[]
  >`
    with opened as (
      select deal_id, min(at) as at from deal_transition where "to" = 'evaluating' group by deal_id
    ), steps as (
      select d.reply_working_minutes, d.first_reply_at, d.introduced_at, o.at as opened_at, d.agreed_at,
        d.signed_at, d.delivered_at
      from deal d left join opened o on o.deal_id = d.id
    )
    select
      percentile_cont(0.5) within group (order by reply_working_minutes)
        filter (where first_reply_at >= ${since})::float8 as reply,
      percentile_cont(0.5) within group (order by extract(epoch from opened_at - introduced_at))
        filter (where opened_at >= ${since})::float8 as opening,
      percentile_cont(0.5) within group (order by extract(epoch from agreed_at - opened_at))
        filter (where agreed_at >= ${since})::float8 as agreeing,
      percentile_cont(0.5) within group (order by extract(epoch from delivered_at - signed_at))
        filter (where delivered_at >= ${since})::float8 as delivery
    from steps`;
  const days = (seconds: number | null | undefined) =>
    seconds == null ? null : Math.max(1, Math.round(seconds / 86_400));
  return {
    replyMinutes: row?.reply == null ? null : Math.round(row.reply),
    openingDays: days(row?.opening),
    agreeingDays: days(row?.agreeing),
    deliveryDays: days(row?.delivery),
  };
}
