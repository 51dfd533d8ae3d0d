import type { StoredFile } from "#app/documents/model.ts";
import { byUse, listingFileFields } from "#app/documents/queries.server.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { treeReader } from "#app/platform/db/read-tree.server.ts";
import { annexSelect, contentSelect, publicContentOf } from "./content-columns.ts";
import type { ListingState } from "./model.ts";
import { publicStates } from "./rules.ts";
import { listingTable } from "./tables.ts";

export const ownerSelect = {
  id: true,
  nameVi: true,
  nameEn: true,
  kind: true,
  verification: true,
  verifiedAt: true,
  wardCode: true,
  medianReplyMinutes: true,
  answerRate: true,
} as const satisfies Prisma.OrganisationSelect;

export const lifeSelect = {
  id: true,
  organisationId: true,
  externalId: true,
  state: true,
  version: true,
  revisionState: true,
  submittedAt: true,
  publishedAt: true,
  confirmedAt: true,
  updatedAt: true,
} as const satisfies Prisma.ListingSelect;

export const writingSelect = {
  ...lifeSelect,
  ...contentSelect,
  ...annexSelect,
  revision: true,
} as const satisfies Prisma.ListingSelect;

/** Holds a listing's row to the end of the transaction, so that no file comes or goes while it is sent to review. */
export async function lockListing(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select id from listing where id = ${id}::uuid for update`;
}

/** A listing with everything its owner wrote; null outside the owner's organisation. */
export function listingForWriting(db: Tx, organisationId: string, id: string) {
  return db.listing.findFirst({ where: { id, organisationId }, select: writingSelect });
}

export type ListingForWriting = NonNullable<Awaited<ReturnType<typeof listingForWriting>>>;

export const pageFields = {
  ...lifeSelect,
  ...contentSelect,
  organisation: { select: ownerSelect },
  reviews: {
    where: { approved: true },
    orderBy: { createdAt: "desc" },
    take: 1,
    select: {
      createdAt: true,
      problemScore: true,
      evidenceScore: true,
      termsScore: true,
      completenessScore: true,
    },
  },
} as const satisfies Prisma.ListingSelect;

type PageRow = Prisma.ListingGetPayload<{ select: typeof pageFields }> & { files: StoredFile[] };

const readPage = treeReader("page of a listing", listingTable, "id", {
  select: { ...pageFields, files: listingFileFields },
});

/** The columns of a listing's page and its files, in one statement. */
export async function pageRow(db: Tx, id: string): Promise<PageRow | null> {
  return ((await readPage(db, id)) as PageRow[])[0] ?? null;
}

/** A listing as outsiders may see it; the caller decides by `state` who may. */
export async function listingPage(db: Tx, id: string) {
  const row = await pageRow(db, id);
  if (!row) return null;
  const { organisation, reviews, id: listingId, state, version } = row;
  return {
    id: listingId,
    state,
    version,
    organisation,
    review: reviews[0] ?? null,
    publishedAt: row.publishedAt,
    confirmedAt: row.confirmedAt,
    updatedAt: row.updatedAt,
    content: publicContentOf(row),
    files: byUse(row.files),
  };
}

export type ListingPage = NonNullable<Awaited<ReturnType<typeof listingPage>>>;

/** Whether there is confidential text, without reading it; only for those it is open to. */
export async function hasAnnexText(db: Tx, id: string): Promise<boolean> {
  const found = await db.listing.count({ where: { id, annexVi: { not: null } } });
  return found > 0;
}

/** The confidential text, for those the documents room lets read the annex. */
export function annexText(db: Tx, id: string) {
  return db.listing.findUnique({ where: { id }, select: annexSelect });
}

/** An organisation's listings, the ones that wait for it first. */
export function listingsOf(db: Tx, organisationId: string) {
  return db.listing.findMany({
    where: { organisationId },
    orderBy: [{ updatedAt: "desc" }],
    take: 500,
    select: {
      ...lifeSelect,
      kind: true,
      titleVi: true,
      titleEn: true,
      priceMode: true,
      priceMinVnd: true,
      priceMaxVnd: true,
      priceUnit: true,
      _count: { select: { deals: true } },
    },
  });
}

/** Public listings of one organisation, for its own page and for choosing one in a proposal. */
export function publicListingsOf(db: Tx, organisationId: string) {
  return db.listing.findMany({
    where: { organisationId, state: { in: [...publicStates] as ListingState[] } },
    orderBy: { publishedAt: "desc" },
    take: 200,
    select: { id: true, kind: true, titleVi: true, titleEn: true, state: true, publishedAt: true },
  });
}

/** Whether an organisation has a deal on this listing: parties find it again when it is no longer public. */
export async function isPartyOf(
  db: Tx,
  listingId: string,
  organisationId: string,
): Promise<boolean> {
  const found = await db.deal.count({ where: { listingId, buyerOrganisationId: organisationId } });
  return found > 0;
}

/** Deals ever asked for on a listing, those that ended included. */
export function dealCountOf(db: Tx, listingId: string): Promise<number> {
  return db.deal.count({ where: { listingId } });
}
