import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { fold } from "#app/search/reading/folding.ts";
import { type DemandLine, type HiddenQuery, KEPT_DAYS, linesPerPage } from "./model.ts";
import { type AskedQuery, POPULAR_DAYS, type PopularQuery, popular } from "./popular.ts";
import type { DemandFilter } from "./schema.ts";

const DAY = 86_400_000;
const daysBefore = (now: Date, days: number) =>
  new Date(`${localDay(new Date(now.getTime() - days * DAY))}T00:00:00Z`);

interface Row extends Omit<DemandLine, "invited"> {
  total: number;
}

/** One page of what was searched for, most often first. */
export async function demandPage(db: Tx, filter: DemandFilter, now: Date, page: number) {
  const from = daysBefore(now, filter.period);
  const { outcome, industry } = filter;
  const rows = await db.$queryRaw<Row[]>`
    with of_period as (
      select query, sum(searches)::int as searches, sum(opens)::int as opens,
        (array_agg(results order by day desc))[1] as results,
        (array_agg(industry order by day desc) filter (where industry is not null))[1] as industry,
        max(day) as "lastDay"
      from search_demand where day > ${from}::date group by query
    )
    select of_period.*, count(*) over ()::int as total,
      (select codes from search_demand d where d.query = of_period.query order by day desc limit 1) as codes
    from of_period
    where (${industry}::text is null or coalesce(industry, 'none') = ${industry})
      and case ${outcome}::text
        when 'nothing' then results = 0
        when 'abandoned' then results > 0 and opens = 0
        when 'unmet' then results = 0 or opens = 0
        else true end
    order by searches - opens desc, query
    limit ${linesPerPage} offset ${(page - 1) * linesPerPage}`;
  const invitations = await lastInvitations(
    db,
    rows.map(({ query }) => query),
  );
  const lines: DemandLine[] = rows.map(({ total: _, ...row }) => ({
    ...row,
    invited: invitations.get(row.query) ?? null,
  }));
  return { lines, total: rows[0]?.total ?? 0 };
}

/** How many searches of each industry went unmet in a period, counted by the queries the page calls so. */
export async function unmetByIndustry(db: Tx, period: number, now: Date) {
  const from = daysBefore(now, period);
  const rows = await db.$queryRaw<{ industry: string | null; searches: number }[]>`
    select industry, sum(searches)::int as searches from (
      select sum(searches) as searches, sum(opens) as opens,
        (array_agg(results order by day desc))[1] as results,
        (array_agg(industry order by day desc) filter (where industry is not null))[1] as industry
      from search_demand where day > ${from}::date group by query
    ) of_period
    where results = 0 or opens = 0 group by industry order by 2 desc`;
  return rows;
}

async function lastInvitations(db: Tx, queries: string[]) {
  const rows = await db.demandInvitation.findMany({
    where: { query: { in: queries } },
    orderBy: { invitedAt: "asc" },
    select: { query: true, invitedAt: true, organisationIds: true },
  });
  return new Map(
    rows.map((row) => [row.query, { at: row.invitedAt, suppliers: row.organisationIds.length }]),
  );
}

/** What the words of a query were last found to mean; null for words nobody searched for. */
export function lastMeaning(db: Tx, query: string) {
  return db.searchDemand.findFirst({
    where: { query },
    orderBy: { day: "desc" },
    select: { industry: true, codes: true },
  });
}

/** Forgets what is older than it may be. @returns how many rows went */
export async function forgetOldSearches(db: Tx, now: Date): Promise<number> {
  const { count } = await db.searchDemand.deleteMany({
    where: { day: { lt: daysBefore(now, KEPT_DAYS) } },
  });
  return count;
}

/** What many people have looked for lately and found, for suggesting it to others; staff may have taken some out. */
export async function popularQueries(db: Tx, now: Date): Promise<PopularQuery[]> {
  const rows = await db.$queryRaw<AskedQuery[]>`
    select query, sum(searches)::int as searches, sum(opens)::int as opens,
      array_agg(day::text) as days, bool_and(results > 0) as found
    from search_demand where day > ${daysBefore(now, POPULAR_DAYS)}::date
    group by query having bool_or(results > 0) and sum(searches) > 1
    order by 2 desc limit 20000`;
  const hidden = await db.demandHiddenQuery.findMany({ select: { key: true } });
  const keys = new Set(hidden.map(({ key }) => key));
  return popular(rows).filter(({ text }) => !keys.has(fold(text)));
}

/** What staff took out of the suggestions, the last first. */
export async function hiddenQueries(db: Tx): Promise<HiddenQuery[]> {
  const rows = await db.demandHiddenQuery.findMany({ orderBy: { hiddenAt: "desc" } });
  const names = await peopleNames(
    db,
    rows.map(({ hiddenById }) => hiddenById),
  );
  return rows.map(({ text, hiddenAt, hiddenById }) => ({
    text,
    hiddenAt,
    hiddenBy: names.get(hiddenById) ?? null,
  }));
}
