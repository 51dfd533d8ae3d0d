import type { Tx } from "#app/platform/db/client.server.ts";
import { Prisma } from "#app/platform/db/generated/client.ts";
import {
  type ByGrade,
  type EvidenceGrade,
  evidenceGrades,
  type FigureCounts,
  type Group,
  type MonthFigures,
  noGrades,
} from "./model.ts";
import type { Period } from "./period.ts";
import { gradeOfDeal, proven, timeColumns, within } from "./selection.server.ts";

const { sql, join } = Prisma;

/** The counts of a period, each by its own time. Values integer ₫. */
export async function figuresOf(db: Tx, period: Period): Promise<FigureCounts> {
  const of = (name: keyof typeof timeColumns) => within(timeColumns[name], period);
  const [rows, money] = await Promise.all([
    db.$queryRaw<Omit<FigureCounts, "paid" | "paidVnd" | "terminated">[]>`
      select
        count(*) filter (where ${of("requests")})::int as requests,
        count(*) filter (where ${of("introductions")})::int as introductions,
        count(*) filter (where ${of("signed")})::int as signed,
        count(*) filter (where ${of("delivered")})::int as delivered,
        count(*) filter (where ${of("commercialised")})::int as commercialised,
        coalesce(sum(d.sites_in_use) filter (where ${of("commercialised")}), 0)::int as sites,
        count(*) filter (where ${of("signed")} and d.state = 'terminated')::int
          as "terminatedAfterSigning"
      from deal d`,
    db.$queryRaw<{ paid: number; paidVnd: bigint; terminated: number }[]>`
      select count(distinct p.deal_id)::int as paid,
        coalesce(sum(p.amount - p.refunded_amount), 0)::bigint as "paidVnd",
        (select count(distinct t.deal_id)::int from deal_transition t
          where t."to" = 'terminated' and t."from" is distinct from t."to"
            and ${within(sql`t.at`, period)}) as terminated
      from payment p where ${proven} and ${within(sql`p.matched_at`, period)}`,
  ]);
  const [counts] = rows;
  const [paid] = money;
  if (!counts || !paid) throw new Error("An aggregate without a row");
  return { ...counts, ...paid };
}

/** Count and value of the signed contracts of each grade, as columns. */
const gradeColumns = (signed: Prisma.Sql) =>
  join(
    evidenceGrades.flatMap((grade) => {
      const only = sql`filter (where ${signed} and ${gradeOfDeal} = ${grade}::evidence_grade)`;
      return [
        sql`count(*) ${only}::int as ${Prisma.raw(`"count${grade}"`)}`,
        sql`coalesce(sum(d.value_vnd) ${only}, 0)::bigint as ${Prisma.raw(`"value${grade}"`)}`,
      ];
    }),
  );

type GradeRow = Record<`count${EvidenceGrade}`, number> & Record<`value${EvidenceGrade}`, bigint>;

function byGradeOf(row: GradeRow): ByGrade {
  const byGrade = noGrades();
  for (const grade of evidenceGrades) {
    byGrade[grade] = { count: row[`count${grade}`], valueVnd: row[`value${grade}`] };
  }
  return byGrade;
}

interface FourCounts {
  introductions: number;
  signed: number;
  delivered: number;
  commercialised: number;
}

const fourOf = ({ introductions, signed, delivered, commercialised }: FourCounts): FourCounts => ({
  introductions,
  signed,
  delivered,
  commercialised,
});

export interface Breakdowns {
  /** All deals of the period, by grade. */
  byGrade: ByGrade;
  industries: Group[];
  /** By ward of the buyer; key "" where it is not known. */
  wards: Group[];
  /** By kind of the supplying organisation. */
  kinds: Group[];
  /** By supplying organisation; the key is its id. */
  suppliers: Group[];
}

/** The period by grade, industry, ward of the buyer, kind of supplier and supplier, in one scan. */
export async function breakdownsOf(db: Tx, period: Period): Promise<Breakdowns> {
  const of = (name: keyof typeof timeColumns) => within(timeColumns[name], period);
  const rows = await db.$queryRaw<(FourCounts & GradeRow & { level: number; key: string })[]>`
    select
      grouping(d.industry, d.buyer_ward_code, s.kind, d.seller_organisation_id) as level,
      coalesce(d.industry, d.buyer_ward_code, s.kind::text, d.seller_organisation_id::text, '')
        as key,
      count(*) filter (where ${of("introductions")})::int as introductions,
      count(*) filter (where ${of("signed")})::int as signed,
      count(*) filter (where ${of("delivered")})::int as delivered,
      count(*) filter (where ${of("commercialised")})::int as commercialised,
      ${gradeColumns(of("signed"))}
    from deal d join organisation s on s.id = d.seller_organisation_id
    where ${of("introductions")} or ${of("signed")} or ${of("delivered")}
      or ${of("commercialised")}
    group by grouping sets
      ((), (d.industry), (d.buyer_ward_code), (s.kind), (d.seller_organisation_id))`;
  // A set bit of `grouping` says that the column is not part of the row's group.
  const at = (level: number) =>
    rows
      .filter((row) => row.level === level)
      .map((row): Group => ({ key: row.key, ...fourOf(row), byGrade: byGradeOf(row) }))
      .sort(mostFirst);
  return {
    byGrade: at(0b1111)[0]?.byGrade ?? noGrades(),
    industries: at(0b0111),
    wards: at(0b1011),
    kinds: at(0b1101),
    suppliers: at(0b1110),
  };
}

function mostFirst(a: Group, b: Group): number {
  return b.signed - a.signed || b.introductions - a.introductions || (a.key < b.key ? -1 : 1);
}

/** The period by calendar month in Vietnam; only months with anything in them, oldest first. */
export async function monthsIn(db: Tx, period: Period): Promise<MonthFigures[]> {
  const signed = sql`e.kind = 'signed'`;
  const rows = await db.$queryRaw<(FourCounts & GradeRow & { month: string })[]>`
    select to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
      count(*) filter (where e.kind = 'introductions')::int as introductions,
      count(*) filter (where ${signed})::int as signed,
      count(*) filter (where e.kind = 'delivered')::int as delivered,
      count(*) filter (where e.kind = 'commercialised')::int as commercialised,
      ${gradeColumns(signed)}
    from (
      select 'introductions' as kind, d.introduced_at as at, d.grade, d.value_vnd from deal d
        where ${within(timeColumns.introductions, period)}
      union all select 'signed', d.signed_at, d.grade, d.value_vnd from deal d
        where ${within(timeColumns.signed, period)}
      union all select 'delivered', d.delivered_at, d.grade, d.value_vnd from deal d
        where ${within(timeColumns.delivered, period)}
      union all select 'commercialised', d.commercialised_at, d.grade, d.value_vnd from deal d
        where ${within(timeColumns.commercialised, period)}
    ) e cross join lateral (select e.grade, e.value_vnd) d
    group by 1 order by 1`;
  return rows.map((row) => ({ month: row.month, ...fourOf(row), byGrade: byGradeOf(row) }));
}

/** Names of organisations by id, both languages. */
export async function organisationNames(db: Tx, ids: readonly string[]) {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, kind: true, nameVi: true, nameEn: true },
  });
  return new Map(
    rows.map((row) => [row.id, { kind: row.kind, vi: row.nameVi, en: row.nameEn }] as const),
  );
}
