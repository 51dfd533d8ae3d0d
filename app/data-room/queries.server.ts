import type { Tx } from "#app/platform/db/client.server.ts";
import type { FolderFacts, Grant } from "./model.ts";

const folderFields = { id: true, organisationId: true, parentId: true, name: true } as const;

export type FolderRow = FolderFacts & { name: string };

/** Every folder of a room, by id. */
export async function foldersOf(db: Tx, dealId: string): Promise<Map<string, FolderRow>> {
  const rows = await db.roomFolder.findMany({
    where: { dealId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: folderFields,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rules of a room, or only those for one organisation. */
export function grantsOf(db: Tx, dealId: string, granteeOrganisationId?: string): Promise<Grant[]> {
  return db.roomGrant.findMany({
    where: { dealId, ...(granteeOrganisationId ? { granteeOrganisationId } : {}) },
    select: {
      ownerOrganisationId: true,
      targetId: true,
      granteeOrganisationId: true,
      granteeId: true,
      right: true,
    },
  });
}

const documentFields = {
  id: true,
  fileName: true,
  contentType: true,
  sizeBytes: true,
  sha256: true,
  scan: true,
  uploadedById: true,
} as const;

const versionFields = {
  number: true,
  note: true,
  createdAt: true,
  document: { select: documentFields },
} as const;

/** Files of a room with their newest version and what waits on them. */
export function filesOfRoom(db: Tx, dealId: string) {
  return db.roomFile.findMany({
    where: { dealId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      organisationId: true,
      folderId: true,
      versionNumber: true,
      versions: { orderBy: { number: "desc" }, take: 1, select: versionFields },
      _count: { select: { questions: { where: { answeredAt: null } } } },
    },
  });
}

export type RoomFileRow = Awaited<ReturnType<typeof filesOfRoom>>[number];

/** One file with every version, newest first, and its questions, oldest first. */
export function fileInRoom(db: Tx, dealId: string, fileId: string) {
  return db.roomFile.findFirst({
    where: { id: fileId, dealId, removedAt: null },
    select: {
      id: true,
      name: true,
      organisationId: true,
      folderId: true,
      versionNumber: true,
      versions: { orderBy: { number: "desc" }, select: versionFields },
      questions: {
        orderBy: { askedAt: "asc" },
        select: {
          id: true,
          versionNumber: true,
          organisationId: true,
          askedById: true,
          question: true,
          askedAt: true,
          answer: true,
          answeredById: true,
          answeredAt: true,
        },
      },
    },
  });
}

/** How often people of other organisations opened each file of a room. */
export async function readCounts(db: Tx, dealId: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ file_id: string; reads: number }[]>`
    select v.file_id, count(*)::int as reads
    from document_read r
    join room_file_version v on v.document_id = r.document_id
    join room_file f on f.id = v.file_id
    where f.deal_id = ${dealId}::uuid and r.organisation_id <> f.organisation_id
    group by v.file_id`;
  return new Map(rows.map((row) => [row.file_id, row.reads]));
}

/** Who opened what of an owner's files in a room, newest first; of one file or of all. */
export function readsOf(
  db: Tx,
  dealId: string,
  ownerOrganisationId: string,
  fileId: string | null,
  take: number,
) {
  const file = { dealId, organisationId: ownerOrganisationId, ...(fileId ? { id: fileId } : {}) };
  return db.documentRead.findMany({
    where: { document: { roomVersion: { file } } },
    orderBy: [{ readAt: "desc" }, { id: "desc" }],
    take,
    select: {
      id: true,
      userId: true,
      organisationId: true,
      action: true,
      readAt: true,
      document: {
        select: {
          roomVersion: {
            select: { number: true, file: { select: { id: true, name: true } } },
          },
        },
      },
    },
  });
}

/** People of organisations, by name. */
export async function peopleOf(db: Tx, organisationIds: readonly string[]) {
  const rows = await db.membership.findMany({
    where: { organisationId: { in: [...organisationIds] } },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    select: {
      userId: true,
      organisationId: true,
      title: true,
      user: { select: { name: true } },
    },
  });
  return rows.map(({ user, ...row }) => ({ ...row, name: user.name }));
}

const roomDeal = {
  id: true,
  code: true,
  titleVi: true,
  titleEn: true,
  listingId: true,
  buyerOrganisationId: true,
  sellerOrganisationId: true,
  buyer: { select: { id: true, nameVi: true, nameEn: true } },
  seller: { select: { id: true, nameVi: true, nameEn: true } },
} as const;

/** A deal as far as its room needs it. */
export function dealOfRoom(db: Tx, dealId: string) {
  return db.deal.findUnique({ where: { id: dealId }, select: roomDeal });
}

export type RoomDeal = NonNullable<Awaited<ReturnType<typeof dealOfRoom>>>;

/** The room's version that a document is, with the place of its file; null for other documents. */
export function versionOfDocument(db: Tx, documentId: string) {
  return db.roomFileVersion.findFirst({
    where: { documentId, file: { removedAt: null } },
    select: {
      number: true,
      file: { select: { id: true, dealId: true, organisationId: true, folderId: true } },
    },
  });
}
