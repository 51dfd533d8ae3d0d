import { signersFor } from "#app/assistance/signers-for.server.ts";
import { type Signers, signersIn } from "#app/assistance/signers-in.server.ts";
import type { Scan } from "#app/documents/model.ts";
import { filesOf, mayReadAnnex } from "#app/documents/queries.server.ts";
import { organisationNames } from "#app/organisations/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { ReadView, RoomFileView, VersionView } from "./model.ts";
import { type Room, type RoomRules, rightIn } from "./open-room.server.ts";
import type { RoomPage } from "./page-model.ts";
import {
  type FolderRow,
  filesOfRoom,
  type RoomFileRow,
  readCounts,
  readsOf,
} from "./queries.server.ts";

/** Papers that are not put into the room by hand; both sides read them. */
export const paperPurposes = [
  "nda",
  "contract",
  "registration",
  "use_evidence",
  "payment_evidence",
  "dispute_file",
  "delivery_file",
] as const;

/** The room as the reader may see it: what they have no right to is not in it. */
export async function loadRoom(db: Tx, room: Room): Promise<RoomPage> {
  const rows = await filesOfRoom(db, room.deal.id);
  const visible = rows.filter((row) => visibleTo(room, row));
  const counts = await readCounts(db, room.deal.id);
  const authors = await signersIn(
    db,
    room.deal.id,
    visible.map((row) => row.versions[0]?.document.uploadedById ?? null),
  );
  const files = visible.flatMap((row) => {
    const view = fileView(room, row, authors, counts);
    return view ? [view] : [];
  });
  const folders = [...room.folders.values()]
    .map((folder) => ({ ...folder, right: rightInFolder(room, folder) }))
    .filter((folder) => folder.right !== "none" || holdsVisible(room, folder.id, files));
  const own = room.reader.organisationId;
  const owners = new Set([
    ...(room.reader.standing === "guest" ? [] : [own]),
    ...files.map((file) => file.organisationId),
    ...folders.map((folder) => folder.organisationId),
  ]);
  const names = await organisationNames(db, [...owners]);
  const parts = [...owners].map((organisationId) => ({
    organisationId,
    name: names.get(organisationId) ?? { vi: "", en: null },
    own: organisationId === own,
    folders: folders.filter((folder) => folder.organisationId === organisationId),
    files: files.filter((file) => file.organisationId === organisationId),
  }));
  return {
    opened: room.opened,
    parts: parts.sort((a, b) => Number(b.own) - Number(a.own)),
    papers: room.reader.standing === "guest" ? [] : await filesOf(db, room.deal.id, paperPurposes),
    ownReads: files
      .filter((file) => file.organisationId === own)
      .reduce((sum, file) => sum + (counts.get(file.id) ?? 0), 0),
  };
}

function rightInFolder(room: Room, { id, organisationId }: FolderRow) {
  return rightIn(room, { organisationId, folderId: id });
}

/** A folder shows where something in it does, whatever its own rule says. */
function holdsVisible(room: Room, folderId: string, files: readonly RoomFileView[]): boolean {
  return files.some((file) => {
    let at = file.folderId;
    for (let depth = 0; at && depth < 10; depth += 1) {
      if (at === folderId) return true;
      at = room.folders.get(at)?.parentId ?? null;
    }
    return false;
  });
}

/** What decides whether a file of the room is there for a reader. */
type SeenFile = Pick<RoomFileRow, "id" | "organisationId" | "folderId" | "versionNumber"> & {
  readonly versions: readonly { readonly document: { readonly scan: Scan } }[];
};

/** Files without a right are not there, and neither are those of others that are not known to be harmless. */
export function visibleTo(room: RoomRules, row: SeenFile): boolean {
  if (row.organisationId === room.reader.organisationId) return true;
  if (rightIn(room, row) === "none") return false;
  // A file whose first version is still in quarantine does not exist for others yet.
  const scan = row.versions[0]?.document.scan;
  return row.versionNumber > 1 || scan === "none" || scan === "clean";
}

type VersionRow = RoomFileRow["versions"][number];

/** @param organisationId whose file it is */
export function versionView(
  row: VersionRow,
  organisationId: string,
  authors: Signers,
): VersionView {
  const { id, uploadedById, ...document } = row.document;
  return {
    number: row.number,
    note: row.note,
    createdAt: row.createdAt,
    documentId: id,
    author: authors(uploadedById, organisationId),
    ...document,
  };
}

function fileView(
  room: Room,
  row: RoomFileRow,
  authors: Signers,
  counts: ReadonlyMap<string, number>,
): RoomFileView | null {
  const [latest] = row.versions;
  if (!latest) return null;
  const own = row.organisationId === room.reader.organisationId;
  return {
    id: row.id,
    name: row.name,
    organisationId: row.organisationId,
    folderId: row.folderId,
    right: rightIn(room, row),
    latest: versionView(latest, row.organisationId, authors),
    openQuestions: row._count.questions,
    reads: own ? (counts.get(row.id) ?? 0) : null,
  };
}

/** The annex belongs to the listing; until the NDA it does not exist for the other side. */
export async function annexFor(db: Tx, { deal, reader, side }: Room) {
  const { listingId } = deal;
  if (!listingId || reader.standing === "guest") return null;
  const open =
    side !== "buyer" || (await mayReadAnnex(db, listingId, reader.organisationId)) !== null;
  return open ? { listingId, files: await filesOf(db, listingId, ["listing_annex"]) } : null;
}

/** Who opened or took what of the reader's own files, newest first. */
export async function loadReads(
  db: Tx,
  room: Room,
  fileId: string | null = null,
  take = 200,
): Promise<ReadView[]> {
  const rows = await readsOf(db, room.deal.id, room.reader.organisationId, fileId, take);
  const readers = rows.map((row) => row.organisationId);
  const people = rows.map((row) => row.userId);
  const signer = await signersFor(db, people, readers);
  const organisations = await organisationNames(db, readers);
  return rows.flatMap(({ document, userId, organisationId, ...row }) => {
    const version = document.roomVersion;
    if (!version) return [];
    return {
      ...row,
      person: signer(userId, organisationId),
      organisation: organisations.get(organisationId) ?? { vi: "", en: null },
      versionNumber: version.number,
      fileId: version.file.id,
      fileName: version.file.name,
    };
  });
}
