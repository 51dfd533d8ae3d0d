import type { Tx } from "#app/platform/db/client.server.ts";
import { pagesOf } from "#app/platform/http/page-of.ts";
import {
  inSpan,
  listed,
  liveListing,
  originOf,
  Parameters,
  unconfirmedListing,
  verifiedSupplier,
} from "./conditions.server.ts";
import type { DealRecord, Grade, OtherList, OtherRecord } from "./model.ts";
import type { Span } from "./period.ts";
import { emptyByGrade, sumOf } from "./rules.ts";
import type { RecordsQuestion } from "./schema.ts";

export const RECORDS_A_PAGE = 50;

/** The most lines a file holds, well under the 1,048,576 a spreadsheet shows. */
const MOST_LINES = 100_000;

type Row = Omit<DealRecord, "title" | "buyer" | "seller"> & {
  titleVi: string;
  titleEn: string | null;
  buyerVi: string;
  buyerEn: string | null;
  sellerVi: string;
  sellerEn: string | null;
};

const fields = `d.id, d.code, d.title_vi as "titleVi", d.title_en as "titleEn",
  ${originOf} as origin, d.state::text as state, d.disputed,
  b.name_vi as "buyerVi", b.name_en as "buyerEn", s.name_vi as "sellerVi", s.name_en as "sellerEn",
  s.kind::text as "sellerKind", d.buyer_ward_code as "wardCode", d.industry,
  d.value_vnd as "valueVnd", d.grade::text as grade, d.sites_in_use as "sitesInUse",
  d.requested_at as "requestedAt", d.introduced_at as "introducedAt", d.agreed_at as "agreedAt",
  d.signed_at as "signedAt", d.delivered_at as "deliveredAt",
  d.commercialised_at as "commercialisedAt", d.ended_at as "endedAt"`;

function recordOf(row: Row): DealRecord {
  const { titleVi, titleEn, buyerVi, buyerEn, sellerVi, sellerEn, ...rest } = row;
  return {
    ...rest,
    title: { vi: titleVi, en: titleEn },
    buyer: { vi: buyerVi, en: buyerEn },
    seller: { vi: sellerVi, en: sellerEn },
  };
}

const paidColumn = (p: Parameters, days: Span) => `
  coalesce((select sum(m.amount - m.refunded_amount) from payment m
    where m.deal_id = d.id and m.state = 'matched' and m.currency = 'VND'
      and ${inSpan(p, "m.matched_at", days)}), 0)::bigint as "paidVnd"`;

/** The date a list is ordered by: the one it was opened by. */
function orderOf({ narrowing }: RecordsQuestion): string {
  const { by } = narrowing;
  return by && by !== "paid" ? `d.${by}_at` : "d.requested_at";
}

async function select(db: Tx, question: RecordsQuestion, now: Date, take: number, skip: number) {
  const { days, selection, narrowing } = question;
  if (!days) return [];
  const p = new Parameters();
  const paid = paidColumn(p, days);
  const rows = await db.$queryRawUnsafe<Row[]>(
    `select ${fields}, ${paid}
    from deal d
    join organisation b on b.id = d.buyer_organisation_id
    join organisation s on s.id = d.seller_organisation_id
    where ${listed(p, days, selection, narrowing, now)}
    order by ${orderOf(question)} desc, d.id desc
    limit ${p.add(take, "int")} offset ${p.add(skip, "int")}`,
    ...p.values,
  );
  return rows.map(recordOf);
}

interface GradeRow {
  grade: Grade | null;
  deals: number;
  value: bigint;
  paid: bigint;
}

/** How many deals a question has, their value by grade, and the money of theirs that was matched. */
async function totals(db: Tx, question: RecordsQuestion, now: Date) {
  const { days, selection, narrowing } = question;
  const byGrade = emptyByGrade();
  if (!days) return { total: 0, valued: { byGrade, ...sumOf(byGrade) }, paidVnd: 0n };
  const p = new Parameters();
  const paid = paidColumn(p, days);
  const rows = await db.$queryRawUnsafe<GradeRow[]>(
    `select case when value_vnd is null then null else grade end::text as grade,
      count(*)::int as deals, coalesce(sum(value_vnd), 0)::bigint as value,
      sum("paidVnd")::bigint as paid
    from (select d.grade, d.value_vnd, ${paid} from deal d
      where ${listed(p, days, selection, narrowing, now)}) as one group by 1`,
    ...p.values,
  );
  for (const { grade, deals, value } of rows)
    if (grade) byGrade[grade] = { deals, valueVnd: value };
  const paidVnd = rows.reduce((sum, row) => sum + row.paid, 0n);
  const total = rows.reduce((sum, row) => sum + row.deals, 0);
  return { total, valued: { byGrade, ...sumOf(byGrade) }, paidVnd };
}

/** One page of the deals behind a number. */
export async function dealRecords(db: Tx, question: RecordsQuestion, now: Date, page: number) {
  const [sums, rows] = await Promise.all([
    totals(db, question, now),
    select(db, question, now, RECORDS_A_PAGE, (page - 1) * RECORDS_A_PAGE),
  ]);
  return { ...sums, rows, pages: pagesOf(sums.total, RECORDS_A_PAGE) };
}

/** All deals behind a number, for a file. */
export function allDealRecords(db: Tx, question: RecordsQuestion, now: Date) {
  return select(db, question, now, MOST_LINES, 0);
}

const listingRows = `l.id, l.title_vi as "titleVi", l.title_en as "titleEn", o.name_vi as "detailVi",
  o.name_en as "detailEn", coalesce(l.confirmed_at, l.published_at) as at
  from listing l join organisation o on o.id = l.organisation_id`;

const others: Readonly<Record<OtherList, (p: Parameters, now: Date) => string>> = {
  unconfirmed: (p, now) =>
    `select ${listingRows} where ${unconfirmedListing(p, now)} order by at, l.id`,
  live_listings: () => `select ${listingRows} where ${liveListing} order by at desc, l.id`,
  verified_suppliers: () =>
    `select o.id, o.name_vi as "titleVi", o.name_en as "titleEn", o.kind::text as "detailVi",
      null as "detailEn", o.verified_at as at from organisation o where ${verifiedSupplier}
    order by at desc nulls last, o.id`,
};

interface OtherRow {
  id: string;
  titleVi: string;
  titleEn: string | null;
  detailVi: string;
  detailEn: string | null;
  at: Date | null;
  total: number;
}

async function selectOthers(db: Tx, list: OtherList, now: Date, take: number, skip: number) {
  const p = new Parameters();
  const source = others[list](p, now);
  const rows = await db.$queryRawUnsafe<OtherRow[]>(
    `with one as (${source}) select one.*, (select count(*)::int from one) as total from one
    limit ${p.add(take, "int")} offset ${p.add(skip, "int")}`,
    ...p.values,
  );
  const records: OtherRecord[] = rows.map((row) => ({
    id: row.id,
    title: { vi: row.titleVi, en: row.titleEn },
    detail: { vi: row.detailVi, en: row.detailEn },
    at: row.at,
  }));
  return { total: rows[0]?.total ?? 0, records };
}

/** One page of the listings or organisations behind a number. */
export async function otherRecords(db: Tx, list: OtherList, now: Date, page: number) {
  const skip = (page - 1) * RECORDS_A_PAGE;
  const { total, records } = await selectOthers(db, list, now, RECORDS_A_PAGE, skip);
  return { total, rows: records, pages: pagesOf(total, RECORDS_A_PAGE) };
}

/** All of them, for a file. */
export async function allOtherRecords(db: Tx, list: OtherList, now: Date) {
  return (await selectOthers(db, list, now, MOST_LINES, 0)).records;
}
