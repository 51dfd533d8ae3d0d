import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";
import { treeReader } from "#app/platform/db/read-tree.server.ts";
import type { DocumentPurpose, StoredFile } from "./model.ts";
import { documentTable } from "./tables.ts";

const fileSelect = {
  id: true,
  purpose: true,
  fileName: true,
  contentType: true,
  sizeBytes: true,
  createdAt: true,
  pending: true,
  scan: true,
} as const;

/** Files of one subject, oldest first: names and sizes, not how to read them. */
export function filesOf(
  db: Tx,
  subjectId: string,
  purposes: readonly DocumentPurpose[],
): Promise<StoredFile[]> {
  return db.document.findMany({
    where: { subjectId, purpose: { in: [...purposes] }, removedAt: null },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }],
    select: fileSelect,
  });
}

/** Files of a listing's public page, among what hangs on its row. */
export const listingFileFields = {
  where: { purpose: { in: ["listing_image", "listing_evidence"] }, removedAt: null },
  orderBy: { position: "asc", createdAt: "asc" },
  select: fileSelect,
} as const;

const readListingFiles = treeReader(
  "files of a listing",
  documentTable,
  "subjectId",
  listingFileFields,
);

/** Files of a listing's public page. */
export async function listingFiles(db: Tx, listingId: string) {
  return byUse((await readListingFiles(db, listingId)) as StoredFile[]);
}

/** The files of a listing's page by what they are for. */
export function byUse(files: readonly StoredFile[]) {
  return {
    images: files.filter((file) => file.purpose === "listing_image"),
    evidence: files.filter((file) => file.purpose === "listing_evidence"),
  };
}

/** Whether the annex holds files, for what depends on there being anything confidential. */
export async function hasAnnexFiles(db: Tx, listingId: string): Promise<boolean> {
  const [row] = await rowsIn<{ there: boolean }>(
    db,
    "files of an annex",
    `select exists (select 1 from document where subject_id = $1::uuid
      and purpose = 'listing_annex' and removed_at is null) as there`,
    [listingId],
  );
  return row?.there ?? false;
}

/** What the annex holds. Names alone tell a secret: only for owner, operator and `annexReaders`. */
export async function annexFiles(db: Tx, listingId: string) {
  const files = await filesOf(db, listingId, ["listing_annex"]);
  return files.map(({ id, fileName, contentType, sizeBytes }) => {
    return { id, fileName, contentType, sizeBytes };
  });
}

/** How many files of each kind stand with a listing; removed ones do not count. */
export async function listingFileCounts(db: Tx, listingId: string) {
  const groups = await db.document.groupBy({
    by: ["purpose"],
    where: { subjectId: listingId, removedAt: null },
    _count: { _all: true },
  });
  const count = (purpose: DocumentPurpose) =>
    groups.find((group) => group.purpose === purpose)?._count._all ?? 0;
  return {
    images: count("listing_image"),
    evidence: count("listing_evidence"),
    annex: count("listing_annex"),
  };
}

/**
 * Organisations whose deal on this listing has opened its annex: a signatory of each side confirmed the
 * same NDA. A waived NDA opens nothing that became confidential later.
 */
export async function annexReaders(db: Tx, listingId: string) {
  return db.$queryRaw<{ organisation_id: string; deal_id: string }[]>`
    select d.buyer_organisation_id as organisation_id, d.id as deal_id
    from deal d
    where d.listing_id = ${listingId}::uuid
      and exists (select 1 from deal_nda n where n.deal_id = d.id and n.confirmed_at is not null)
    order by d.requested_at desc`;
}

/** Whether an organisation's deal has opened the annex of a listing; null when it has not. */
export async function mayReadAnnex(
  db: Tx,
  listingId: string,
  organisationId: string,
): Promise<{ dealId: string } | null> {
  const readers = await annexReaders(db, listingId);
  const found = readers.find((reader) => reader.organisation_id === organisationId);
  return found ? { dealId: found.deal_id } : null;
}

/** A document with where its bytes are; for the reading command only. */
export function documentForReading(db: Tx, id: string) {
  return db.document.findFirst({
    where: { id, removedAt: null },
    select: {
      ...fileSelect,
      organisationId: true,
      subjectId: true,
      storageKey: true,
      sha256: true,
    },
  });
}

export function listingIsPublic(db: Tx, id: string): Promise<boolean> {
  return db.listing
    .count({ where: { id, state: { in: ["published", "stale"] } } })
    .then((count) => count > 0);
}

export function challengeIsPublic(db: Tx, id: string): Promise<boolean> {
  return db.challenge
    .count({ where: { id, state: { in: ["published", "awarded", "closed"] } } })
    .then((count) => count > 0);
}

/** The challenge's owner, who reads the files of proposals once they are sent. */
export async function proposalReader(db: Tx, proposalId: string): Promise<string | null> {
  const proposal = await db.proposal.findFirst({
    where: { id: proposalId, state: { in: ["submitted", "accepted", "declined"] } },
    select: { challenge: { select: { organisationId: true } } },
  });
  return proposal?.challenge.organisationId ?? null;
}

/** Both parties of the deal a file belongs to, given the deal or one of its payments. */
export async function dealParties(db: Tx, subjectId: string) {
  const rows = await db.$queryRaw<{ id: string; buyer: string; seller: string }[]>`
    select id, buyer_organisation_id as buyer, seller_organisation_id as seller from deal
    where id = ${subjectId}::uuid
      or id = (select deal_id from payment where id = ${subjectId}::uuid)
      or id = (select deal_id from milestone where id = ${subjectId}::uuid)`;
  return rows[0] ?? null;
}

/** Who opened the confidential files of an organisation's listing, newest first. */
export function annexReadsOf(db: Tx, listingId: string) {
  return db.documentRead.findMany({
    where: { document: { subjectId: listingId, purpose: "listing_annex" } },
    orderBy: { readAt: "desc" },
    take: 50,
    select: {
      id: true,
      readAt: true,
      userId: true,
      organisationId: true,
      document: { select: { fileName: true } },
    },
  });
}
