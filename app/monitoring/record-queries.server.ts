import type { Tx } from "#app/platform/db/client.server.ts";
import { Prisma } from "#app/platform/db/generated/client.ts";
import { alarmed, unconfirmed } from "./alarm-queries.server.ts";
import { type ByGrade, type EvidenceGrade, noGrades } from "./model.ts";
import { type Period, periodOf } from "./period.ts";
import type { RecordsQuery } from "./schema.ts";
import {
  gradeOfDeal,
  measured,
  monthWithin,
  narrowed,
  proven,
  within,
} from "./selection.server.ts";

const { sql } = Prisma;

/** A deal as a line of the register: nothing confidential. Times are moments, values integer ₫. */
export interface DealRecord {
  id: string;
  code: string;
  titleVi: string;
  titleEn: string | null;
  buyerVi: string;
  buyerEn: string | null;
  sellerVi: string;
  sellerEn: string | null;
  sellerKind: string;
  wardCode: string | null;
  industry: string;
  origin: string;
  state: string;
  disputed: boolean;
  requestedAt: Date;
  introducedAt: Date | null;
  signedAt: Date | null;
  deliveredAt: Date | null;
  commercialisedAt: Date | null;
  valueVnd: bigint | null;
  grade: EvidenceGrade | null;
  sitesInUse: number;
  /** Money matched in the period, less refunds. */
  paidVnd: bigint;
}

export const PAGE_OF_RECORDS = 50;

/** Which deals a query is about; alarms look at now, measures at their period. */
function chosen(query: RecordsQuery, now: Date): { where: Prisma.Sql; period: Period } {
  const period = monthWithin(periodOf(query, now), query.month);
  if (query.alarm && query.alarm !== "unconfirmed") {
    return { where: sql`${alarmed(query.alarm, now)}${narrowed(query)}`, period };
  }
  const measure = query.measure ?? "signed";
  return { where: sql`${measured(measure, period, query.stage)}${narrowed(query)}`, period };
}

const columns = (period: Period) => sql`
  d.id, d.code, d.title_vi as "titleVi", d.title_en as "titleEn",
  b.name_vi as "buyerVi", b.name_en as "buyerEn", s.name_vi as "sellerVi", s.name_en as "sellerEn",
  s.kind::text as "sellerKind", d.buyer_ward_code as "wardCode", d.industry,
  d.origin::text as origin, d.state::text as state, d.disputed, d.requested_at as "requestedAt",
  d.introduced_at as "introducedAt", d.signed_at as "signedAt", d.delivered_at as "deliveredAt",
  d.commercialised_at as "commercialisedAt", d.value_vnd as "valueVnd", d.grade::text as grade,
  d.sites_in_use as "sitesInUse",
  (select coalesce(sum(p.amount - p.refunded_amount), 0)::bigint from payment p
    where p.deal_id = d.id and ${proven} and ${within(sql`p.matched_at`, period)}) as "paidVnd"`;

const parties = sql`deal d join organisation b on b.id = d.buyer_organisation_id
  join organisation s on s.id = d.seller_organisation_id`;

/** One page of the deals behind a number, newest request first. */
export function recordsPage(db: Tx, query: RecordsQuery, now: Date): Promise<DealRecord[]> {
  const { where, period } = chosen(query, now);
  return db.$queryRaw<DealRecord[]>`
    select ${columns(period)} from ${parties} where ${where}
    order by d.requested_at desc, d.id desc
    limit ${PAGE_OF_RECORDS} offset ${(query.page - 1) * PAGE_OF_RECORDS}`;
}

/** All of them in pages, for exports; holds one page in memory. */
export async function* recordsInBatches(db: Tx, query: RecordsQuery, now: Date, size = 2_000) {
  const { where, period } = chosen(query, now);
  let after = sql``;
  for (;;) {
    const rows = await db.$queryRaw<DealRecord[]>`
      select ${columns(period)} from ${parties} where ${where}${after}
      order by d.requested_at desc, d.id desc limit ${size}`;
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = sql` and (d.requested_at, d.id) < (${last.requestedAt}, ${last.id}::uuid)`;
  }
}

export interface RecordTotals {
  count: number;
  byGrade: ByGrade;
  paidVnd: bigint;
}

/** What the list adds up to: the number that was clicked. */
export async function recordTotals(db: Tx, query: RecordsQuery, now: Date): Promise<RecordTotals> {
  const { where, period } = chosen(query, now);
  const rows = await db.$queryRaw<
    { grade: EvidenceGrade; count: number; valueVnd: bigint; paidVnd: bigint }[]
  >`
    select ${gradeOfDeal}::text as grade, count(*)::int as count,
      coalesce(sum(d.value_vnd), 0)::bigint as "valueVnd",
      coalesce(sum((select sum(p.amount - p.refunded_amount) from payment p where p.deal_id = d.id
        and ${proven} and ${within(sql`p.matched_at`, period)})), 0)::bigint as "paidVnd"
    from deal d join organisation s on s.id = d.seller_organisation_id
    where ${where} group by 1`;
  const byGrade = noGrades();
  for (const row of rows) byGrade[row.grade] = { count: row.count, valueVnd: row.valueVnd };
  return {
    count: rows.reduce((sum, row) => sum + row.count, 0),
    byGrade,
    paidVnd: rows.reduce((sum, row) => sum + row.paidVnd, 0n),
  };
}

/** Listings that wait for their owner to confirm them, the longest waiting first. */
export async function unconfirmedListings(db: Tx, page: number, now: Date) {
  const rows = await db.$queryRaw<
    {
      id: string;
      titleVi: string;
      titleEn: string | null;
      ownerVi: string;
      ownerEn: string | null;
      state: string;
      confirmedAt: Date;
      total: number;
    }[]
  >`
    select l.id, l.title_vi as "titleVi", l.title_en as "titleEn", o.name_vi as "ownerVi",
      o.name_en as "ownerEn", l.state::text as state,
      coalesce(l.confirmed_at, l.published_at) as "confirmedAt",
      (count(*) over ())::int as total
    from listing l join organisation o on o.id = l.organisation_id
    where ${unconfirmed(now)}
    order by coalesce(l.confirmed_at, l.published_at), l.id
    limit ${PAGE_OF_RECORDS} offset ${(page - 1) * PAGE_OF_RECORDS}`;
  return { rows, total: rows[0]?.total ?? 0 };
}
