import { readKpis } from "#app/pilots/stored-pilot.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { Adoption, Proof } from "./model.ts";
import { mayKnowAdopter, type SpreadReader } from "./policy.ts";
import { gainOfDeal, sitesIn } from "./rules.ts";

/** States of a deal in which its technology is in use, or was to the end. */
const inUse = ["commercialised", "closed"] as const;

/**
 * The adoptions of a listing: its deals with an attested report of use, and those that repeat them,
 * whichever listing they were asked on.
 */
export async function adoptionsOf(db: Tx, listingId: string): Promise<Adoption[]> {
  const rows = await db.deal.findMany({
    where: {
      OR: [{ listingId }, { parent: { listingId } }],
      state: { in: [...inUse] },
      reports: { some: { kind: "use", state: "attested" } },
    },
    select: {
      id: true,
      code: true,
      parentDealId: true,
      buyerOrganisationId: true,
      sellerOrganisationId: true,
      industry: true,
      buyerWardCode: true,
      sitesInUse: true,
      grade: true,
      reports: {
        where: { kind: { in: ["use", "replication"] }, state: "attested" },
        orderBy: { reportedAt: "asc" },
        select: {
          id: true,
          kind: true,
          inUseSince: true,
          reportedAt: true,
          wardCode: true,
          places: { orderBy: { position: "asc" }, select: { name: true, wardCode: true } },
        },
      },
      pilots: { where: { concludedAt: { not: null } }, select: { kpis: true } },
    },
  });
  return rows.flatMap(({ reports, pilots, ...row }) => {
    const use = reports.find(({ kind }) => kind === "use");
    if (!use) return [];
    const told = reports.flatMap(({ id, kind, inUseSince, reportedAt, places }) =>
      kind === "use" || kind === "replication"
        ? [{ id, kind, since: inUseSince ?? reportedAt, places }]
        : [],
    );
    return {
      dealId: row.id,
      code: row.code,
      parentId: row.parentDealId,
      organisationId: row.buyerOrganisationId,
      sellerId: row.sellerOrganisationId,
      industry: row.industry,
      inUseSince: use.inUseSince ?? use.reportedAt,
      sites: row.sitesInUse,
      places: sitesIn(told, use.wardCode ?? row.buyerWardCode),
      grade: row.grade,
      gainPercent: gainOfDeal(pilots.flatMap(({ kpis }) => readKpis(kpis))),
    };
  });
}

/** What the rule found last; null before a listing's first adoption. */
export function proofOfListing(db: Tx, listingId: string): Promise<Proof | null> {
  return db.listingProof.findUnique({
    where: { listingId },
    select: {
      proven: true,
      adopters: true,
      longAdopters: true,
      sites: true,
      gainPercent: true,
      measuredDeals: true,
    },
  });
}

/** Listings with something to prove, or with a proof that may have gone. */
export async function listingsToProve(db: Tx): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select listing_id::text as id from listing_proof
    union
    select coalesce(d.listing_id, p.listing_id)::text
    from deal d left join deal p on p.id = d.parent_deal_id
    where d.state in ('commercialised', 'closed') and coalesce(d.listing_id, p.listing_id) is not null`;
  return rows.map(({ id }) => id);
}

/** The public facts a spread page stands under; null when the public may not see the listing. */
export function publicListingHead(db: Tx, listingId: string) {
  return db.listing.findFirst({
    where: { id: listingId, state: { in: ["published", "stale"] } },
    select: {
      id: true,
      kind: true,
      titleVi: true,
      titleEn: true,
      organisation: { select: { id: true, nameVi: true, nameEn: true } },
    },
  });
}

/** Names of the adopters this reader may know, by organisation. */
export async function adopterNames(
  db: Tx,
  adoptions: readonly Adoption[],
  reader: SpreadReader | null,
): Promise<Record<string, { vi: string; en: string | null }>> {
  const ids = adoptions
    .filter((one) => mayKnowAdopter(reader, one))
    .map(({ organisationId }) => organisationId);
  if (ids.length === 0) return {};
  const rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, nameVi: true, nameEn: true },
  });
  return Object.fromEntries(rows.map(({ id, nameVi, nameEn }) => [id, { vi: nameVi, en: nameEn }]));
}
