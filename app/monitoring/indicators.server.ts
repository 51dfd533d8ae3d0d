import type { Tx } from "#app/platform/db/client.server.ts";
import { inSpan, monthOf, originOf, Parameters, selected } from "./conditions.server.ts";
import type { Breakdown, Grade, Indicators, Measure, SupplierLine } from "./model.ts";
import type { Span } from "./period.ts";
import { byWeight, emptyByGrade } from "./rules.ts";
import type { Selection } from "./schema.ts";

/** What each line of the answer is grouped by besides measure and grade. */
const axes = ["month", "industry", "ward", "kind", "origin"] as const;
type Axis = (typeof axes)[number];

interface Row {
  measure: Measure;
  axis: number;
  code: string | null;
  /** Null while nothing proves the deal. */
  grade: Grade | null;
  deals: number;
  value: bigint;
  sites: number;
  terminated: number;
}

const happenings = (p: Parameters, span: Span, selection: Selection) => `
  select m.measure, m.at, d.grade, d.industry, d.buyer_ward_code as ward,
    s.kind::text as kind, ${originOf} as origin, d.sites_in_use as sites,
    d.state = 'terminated' as terminated, d.seller_organisation_id as seller,
    case when m.measure = 'signed' and d.grade is not null then coalesce(d.value_vnd, 0) else 0 end
      as value
  from deal d
  join organisation s on s.id = d.seller_organisation_id
  cross join lateral (values ('introduced', d.introduced_at), ('signed', d.signed_at),
    ('delivered', d.delivered_at), ('commercialised', d.commercialised_at)) as m(measure, at)
  where ${inSpan(p, "m.at", span)} and ${selected(p, selection)}`;

const figures = `count(*)::int as deals, sum(value)::bigint as value, sum(sites)::int as sites,
  count(*) filter (where terminated)::int as terminated`;

/** Every indicator of a span of days, in one round trip. */
export async function indicators(db: Tx, span: Span, selection: Selection): Promise<Indicators> {
  const p = new Parameters();
  const rows = await db.$queryRawUnsafe<Row[]>(
    `with happened as (${happenings(p, span, selection)}),
      dated as (select happened.*, ${monthOf("at")} as month from happened)
    select measure, grade::text as grade, ${figures},
      grouping(${axes.join(", ")})::int as axis,
      coalesce(${axes.join(", ")}) as code
    from dated
    group by grouping sets ((measure, grade), ${axes.map((axis) => `(measure, grade, ${axis})`).join(", ")})`,
    ...p.values,
  );
  return indicatorsOf(rows);
}

/** `grouping()` sets the bit of every axis a line is not grouped by, the first axis the highest. */
function axisOf(bits: number): Axis | null {
  const at = axes.findIndex((_, index) => (bits & (1 << (axes.length - 1 - index))) === 0);
  return axes[at] ?? null;
}

function indicatorsOf(rows: readonly Row[]): Indicators {
  const totals = rows.filter((row) => axisOf(row.axis) === null);
  const total = breakdownOf("", totals);
  const sum = (measure: Measure, of: "sites" | "terminated") =>
    totals.filter((row) => row.measure === measure).reduce((all, row) => all + row[of], 0);
  return {
    counts: total.counts,
    sitesInUse: sum("commercialised", "sites"),
    terminated: sum("signed", "terminated"),
    signedByGrade: total.signedByGrade,
    byMonth: along(rows, "month").sort((a, b) => (a.code < b.code ? -1 : 1)),
    byIndustry: along(rows, "industry").sort(byWeight),
    byWard: along(rows, "ward").sort((a, b) => b.counts.introduced - a.counts.introduced),
    byKind: along(rows, "kind").sort(byWeight),
    byOrigin: along(rows, "origin").sort(byWeight),
  };
}

/** The lines of one axis; deals without a code stand under "none". */
function along(rows: readonly Row[], axis: Axis): Breakdown[] {
  const mine = rows.filter((row) => axisOf(row.axis) === axis);
  const byCode = Map.groupBy(mine, (row) => row.code ?? "none");
  return [...byCode].map(([code, lines]) => breakdownOf(code, lines));
}

function breakdownOf(code: string, rows: readonly Omit<Row, "axis">[]): Breakdown {
  const counts: Record<Measure, number> = {
    introduced: 0,
    signed: 0,
    delivered: 0,
    commercialised: 0,
  };
  const signedByGrade = emptyByGrade();
  for (const { measure, grade, deals, value } of rows) {
    counts[measure] += deals;
    if (measure === "signed" && grade) signedByGrade[grade] = { deals, valueVnd: value };
  }
  return { code, counts, signedByGrade };
}

/** Only the four counts and the signed value by grade, to compare with. */
export async function countsOf(db: Tx, span: Span, selection: Selection) {
  const p = new Parameters();
  const rows = await db.$queryRawUnsafe<Row[]>(
    `with happened as (${happenings(p, span, selection)})
    select measure, grade::text as grade, ${figures}, null as code from happened
    group by measure, grade`,
    ...p.values,
  );
  const { counts, signedByGrade } = breakdownOf("", rows);
  return { counts, signedByGrade };
}

type SupplierRow = Row & { nameVi: string; nameEn: string | null; kind: SupplierLine["kind"] };

/** The suppliers with the most signed value, then the most introductions. */
export async function suppliers(
  db: Tx,
  span: Span,
  selection: Selection,
  take: number,
): Promise<SupplierLine[]> {
  const p = new Parameters();
  const rows = await db.$queryRawUnsafe<SupplierRow[]>(
    `with happened as materialized (${happenings(p, span, selection)}),
      first as (
        select seller from happened group by seller
        order by sum(value) desc, count(*) filter (where measure = 'introduced') desc, seller
        limit ${p.add(take, "int")})
    select h.measure, h.grade::text as grade, h.seller::text as code, o.name_vi as "nameVi",
      o.name_en as "nameEn", o.kind::text as kind, ${figures}
    from happened h join first using (seller) join organisation o on o.id = h.seller
    group by h.measure, h.grade, h.seller, o.name_vi, o.name_en, o.kind`,
    ...p.values,
  );
  const lines = [...Map.groupBy(rows, (row) => row.code ?? "")].map(([code, mine]) => ({
    ...breakdownOf(code, mine),
    name: { vi: mine[0]?.nameVi ?? "", en: mine[0]?.nameEn ?? null },
    kind: mine[0]?.kind ?? "vendor",
  }));
  return lines.sort(byWeight);
}

/** Money matched in the span, less what was given back of it: integer ₫, and in how many deals. */
export async function moneyThroughPlatform(db: Tx, span: Span, selection: Selection) {
  const p = new Parameters();
  const [row] = await db.$queryRawUnsafe<{ deals: number; amount: bigint }[]>(
    `select count(distinct d.id)::int as deals,
      coalesce(sum(p.amount - p.refunded_amount), 0)::bigint as amount
    from payment p join deal d on d.id = p.deal_id
    where p.state = 'matched' and p.currency = 'VND'
      and p.amount > p.refunded_amount and ${inSpan(p, "p.matched_at", span)}
      and ${selected(p, selection)}`,
    ...p.values,
  );
  return { deals: row?.deals ?? 0, valueVnd: row?.amount ?? 0n };
}
