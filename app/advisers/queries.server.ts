import type { Side } from "#app/deals/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import {
  type AdviserView,
  type ComparableBasis,
  type Comparables,
  comparableBases,
  FEWEST_COMPARABLES,
  type ValuationView,
} from "./model.ts";

/** The advisers a side called, or all of them; those who left stay on the list. */
export async function advisersOf(
  db: Tx,
  dealId: string,
  side: Side | null,
): Promise<AdviserView[]> {
  const rows = await db.dealAdviser.findMany({
    where: { dealId, ...(side ? { side } : {}) },
    orderBy: { invitedAt: "asc" },
    select: {
      id: true,
      side: true,
      role: true,
      task: true,
      invitedAt: true,
      endedAt: true,
      organisation: { select: { nameVi: true, nameEn: true } },
    },
  });
  return rows.map(({ organisation, ...row }) => ({
    ...row,
    name: { vi: organisation.nameVi, en: organisation.nameEn },
  }));
}

/** An organisation's standing as adviser in a deal; null when it has none or it was ended. */
export function standingAdviser(db: Tx, dealId: string, organisationId: string) {
  return db.dealAdviser.findFirst({
    where: { dealId, organisationId, endedAt: null },
    select: { id: true, side: true, role: true, task: true },
  });
}

/** The deals an organisation is called into, newest first, as far as an adviser may know them. */
export function dealsAdvised(db: Tx, organisationId: string) {
  return db.dealAdviser.findMany({
    where: { organisationId, endedAt: null },
    orderBy: { invitedAt: "desc" },
    take: 200,
    select: {
      id: true,
      side: true,
      role: true,
      task: true,
      invitedAt: true,
      deal: {
        select: {
          id: true,
          code: true,
          titleVi: true,
          titleEn: true,
          buyer: { select: { nameVi: true, nameEn: true } },
          seller: { select: { nameVi: true, nameEn: true } },
        },
      },
    },
  });
}

/** Intermediaries that the exchange verified, neither parties of this deal nor in it for this side yet. */
export function advisersToCall(db: Tx, dealId: string, side: Side) {
  return db.organisation.findMany({
    where: {
      kind: "intermediary",
      verification: "verified",
      dealsAsBuyer: { none: { id: dealId } },
      dealsAsSeller: { none: { id: dealId } },
      advises: { none: { dealId, side, endedAt: null } },
    },
    orderBy: { nameVi: "asc" },
    take: 500,
    select: { id: true, nameVi: true, nameEn: true },
  });
}

/** The valuations somebody may read: a side its own and what was shared with it, an adviser their own. */
export async function valuationsOf(
  db: Tx,
  dealId: string,
  reader: { side: Side } | { organisationId: string } | "operator",
): Promise<ValuationView[]> {
  const seen =
    reader === "operator"
      ? {}
      : "side" in reader
        ? { OR: [{ side: reader.side }, { sharedAt: { not: null } }] }
        : { organisationId: reader.organisationId };
  const rows = await db.valuation.findMany({
    where: { dealId, ...seen },
    orderBy: { recordedAt: "desc" },
    select: {
      id: true,
      side: true,
      method: true,
      minVnd: true,
      maxVnd: true,
      valuedOn: true,
      validUntil: true,
      purposeKind: true,
      purpose: true,
      sources: true,
      authorTitle: true,
      recordedAt: true,
      sharedAt: true,
      adviser: { select: { organisation: { select: { nameVi: true, nameEn: true } } } },
    },
  });
  return rows.map(({ adviser, ...row }) => ({
    ...row,
    firm: { vi: adviser.organisation.nameVi, en: adviser.organisation.nameEn },
  }));
}

/**
 * What comparable deals were closed at: the middle half of the signed values, of the nearest circle that
 * holds enough deals. Deals of the two parties themselves are left out, and fewer than five give nothing.
 */
export async function comparablesOf(db: Tx, dealId: string): Promise<Comparables | null> {
  for (const basis of comparableBases) {
    const found = await closedAt(db, dealId, basis);
    if (found && found.deals >= FEWEST_COMPARABLES) return { basis, ...found };
  }
  return null;
}

const circles: Record<ComparableBasis, string> = {
  field: "l.kind = own.kind and l.science_fields && own.science_fields",
  industry: "l.kind = own.kind and d.industry = own.industry",
  kind: "l.kind = own.kind",
};

async function closedAt(db: Tx, dealId: string, basis: ComparableBasis) {
  const sql = `
    with own as (
      select d.id, d.industry, d.buyer_organisation_id as buyer, d.seller_organisation_id as seller,
        l.kind, l.science_fields
      from deal d join listing l on l.id = d.listing_id where d.id = $1::uuid
    )
    select count(*)::int as deals,
      percentile_disc(0.25) within group (order by d.value_vnd) as low,
      percentile_disc(0.5) within group (order by d.value_vnd) as middle,
      percentile_disc(0.75) within group (order by d.value_vnd) as high
    from own
    join deal d on d.id <> own.id and d.signed_at is not null and d.value_vnd > 0
      and d.state <> 'terminated' and d.origin <> 'declared'
      and not (array[d.buyer_organisation_id, d.seller_organisation_id]
        && array[own.buyer, own.seller])
    join listing l on l.id = d.listing_id
    where ${circles[basis]}`;
  type Row = { deals: number; low: bigint | null; middle: bigint | null; high: bigint | null };
  const [row] = await db.$queryRawUnsafe<Row[]>(sql, dealId);
  if (!row || row.low === null || row.middle === null || row.high === null) return null;
  return { deals: row.deals, lowVnd: row.low, middleVnd: row.middle, highVnd: row.high };
}
