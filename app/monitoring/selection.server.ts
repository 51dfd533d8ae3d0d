import { Prisma } from "#app/platform/db/generated/client.ts";
import type { FunnelStep, Measure } from "./model.ts";
import { type Period, parseMonth } from "./period.ts";
import type { RecordsQuery } from "./schema.ts";

/** Pieces of SQL that say which deals (alias `d`, the supplier `s`) stand behind a number. */

type Sql = Prisma.Sql;
const { sql, empty, join } = Prisma;

/** A stored time within a period; an empty time lies in none. */
export function within(time: Sql, period: Period): Sql {
  const before = sql`${time} < ${period.to}`;
  return period.from ? sql`(${time} >= ${period.from} and ${before})` : sql`(${before})`;
}

/** Columns of `deal` that hold when it reached something. */
export const timeColumns = {
  requests: sql`d.requested_at`,
  introductions: sql`d.introduced_at`,
  signed: sql`d.signed_at`,
  delivered: sql`d.delivered_at`,
  commercialised: sql`d.commercialised_at`,
} as const;

const reachedStates = {
  evaluated: sql`'evaluating'`,
  negotiated: sql`'negotiating'`,
  terminated: sql`'terminated'`,
} as const;

/** The first time each deal came into a state; an offer, which stays in it, is not coming. */
export function firstReached(state: keyof typeof reachedStates): Sql {
  return sql`select deal_id, min(at) as at from deal_transition
    where "to" = ${reachedStates[state]} and "from" is distinct from "to" group by deal_id`;
}

/** A payment that is proven; what was given back does not count. */
export const proven = sql`p.state = 'matched' and p.currency = 'VND'`;

/** Every change of state with the moment the state before it began. */
export const stays = sql`
  select deal_id, "from" as stage, at,
    lag(at) over (partition by deal_id order by seq) as since
  from deal_transition where "from" is distinct from "to"`;

/** The deals a measure counts in a period. */
export function measured(measure: Measure, period: Period, stage?: string): Sql {
  switch (measure) {
    case "evaluated":
    case "negotiated":
    case "terminated":
      return sql`d.id in (select f.deal_id from (${firstReached(measure)}) f
        where ${within(sql`f.at`, period)})`;
    case "paid":
      return sql`d.id in (select p.deal_id from payment p
        where ${proven} and ${within(sql`p.matched_at`, period)})`;
    case "stage":
      return sql`d.id in (select l.deal_id from (${stays}) l
        where l.stage = ${stage ?? "requested"}::deal_state and ${within(sql`l.at`, period)})`;
    default:
      return within(timeColumns[measure], period);
  }
}

/** A grade nobody has given yet counts as the weakest. */
export const gradeOfDeal = sql`coalesce(d.grade, 'E')`;

/** The filters that narrow a measure: grade, industry, ward, supplier, month. */
export function narrowed(query: RecordsQuery): Sql {
  const conditions: Sql[] = [];
  if (query.grade) conditions.push(sql`${gradeOfDeal} = ${query.grade}::evidence_grade`);
  if (query.proven) conditions.push(sql`${gradeOfDeal} in ('A', 'B', 'C')`);
  if (query.industry) conditions.push(sql`d.industry = ${query.industry}`);
  if (query.ward) {
    conditions.push(
      query.ward === "none"
        ? sql`d.buyer_ward_code is null`
        : sql`d.buyer_ward_code = ${query.ward}`,
    );
  }
  if (query.kind) conditions.push(sql`s.kind = ${query.kind}::organisation_kind`);
  if (query.organisation) {
    conditions.push(sql`d.seller_organisation_id = ${query.organisation}::uuid`);
  }
  return conditions.length > 0 ? sql` and ${join(conditions, " and ")}` : empty;
}

/** A month chosen in a list narrows the period of its measure. */
export function monthWithin(period: Period, month: string | undefined): Period {
  const chosen = parseMonth(month);
  if (!chosen?.from) return period;
  const from = period.from && period.from > chosen.from ? period.from : chosen.from;
  return { from, to: period.to < chosen.to ? period.to : chosen.to };
}

/** Steps of the funnel with the time they were reached and the time of the step before. */
export const funnelTimes: Record<FunnelStep, { at: Sql; before: Sql }> = {
  requests: { at: timeColumns.requests, before: sql`null::timestamptz` },
  introductions: { at: timeColumns.introductions, before: timeColumns.requests },
  evaluated: { at: sql`e.at`, before: timeColumns.introductions },
  negotiated: { at: sql`n.at`, before: sql`e.at` },
  signed: { at: timeColumns.signed, before: sql`n.at` },
  delivered: { at: timeColumns.delivered, before: timeColumns.signed },
  commercialised: { at: timeColumns.commercialised, before: timeColumns.delivered },
};
