import { sideIn } from "#app/deals/policy.ts";
import { ROOM_IS_OPEN } from "#app/deals/queries.server.ts";
import type { Scan } from "#app/documents/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";
import { paperPurposes, visibleTo } from "./load-room.server.ts";
import type { FolderFacts, Grant } from "./model.ts";
import { readerOf, type Visitor } from "./open-room.server.ts";
import { roomIsThere } from "./policy.ts";

/** How many files the reader sees in the room, papers of the deal included; null where there is no room. */
export async function countVisible(
  db: Tx,
  visitor: Visitor,
  dealId: string,
): Promise<number | null> {
  const glance = await glanceAtRoom(db, dealId);
  if (!glance) return null;
  const grants = glance.grants ?? [];
  const reader = readerOf(glance, visitor, grants);
  const side = sideIn(glance, visitor.organisationId);
  if (!reader) return null;
  if (!roomIsThere({ standing: reader.standing, side }, glance.opened)) return null;
  const folders = new Map((glance.folders ?? []).map((folder) => [folder.id, folder]));
  const room = { deal: { id: dealId }, reader, grants, folders };
  const files = (glance.files ?? []).filter(({ scan, ...file }) =>
    visibleTo(room, { ...file, versions: scan ? [{ document: { scan } }] : [] }),
  );
  return files.length + glance.papers;
}

/** A room as far as it decides which of its files somebody sees. */
interface RoomGlance {
  readonly buyerOrganisationId: string;
  readonly sellerOrganisationId: string;
  readonly opened: boolean;
  readonly grants: readonly Grant[] | null;
  readonly folders: readonly FolderFacts[] | null;
  readonly files:
    | readonly {
        readonly id: string;
        readonly organisationId: string;
        readonly folderId: string | null;
        readonly versionNumber: number;
        /** Of the newest version. */
        readonly scan: Scan | null;
      }[]
    | null;
  readonly papers: number;
}

const GLANCE = `
  select json_build_object(
    'buyerOrganisationId', d.buyer_organisation_id,
    'sellerOrganisationId', d.seller_organisation_id,
    'opened', ${ROOM_IS_OPEN},
    'grants', (select json_agg(json_build_object('ownerOrganisationId', owner_organisation_id,
        'targetId', target_id, 'granteeOrganisationId', grantee_organisation_id,
        'granteeId', grantee_id, 'right', "right"))
      from room_grant where deal_id = d.id),
    'folders', (select json_agg(json_build_object('id', id, 'organisationId', organisation_id,
        'parentId', parent_id))
      from room_folder where deal_id = d.id and removed_at is null),
    'files', (select json_agg(json_build_object('id', f.id, 'organisationId', f.organisation_id,
        'folderId', f.folder_id, 'versionNumber', f.version_number, 'scan', (
          select o.scan from room_file_version v join document o on o.id = v.document_id
          where v.file_id = f.id order by v.number desc limit 1)))
      from room_file f where f.deal_id = d.id and f.removed_at is null),
    'papers', (select count(*) from document where subject_id = d.id and removed_at is null
      and purpose::text = any($2::text[]))) as room
  from deal d where d.id = $1::uuid`;

/** The room of a deal in one statement, for the pages that only count what is in it. */
async function glanceAtRoom(db: Tx, dealId: string): Promise<RoomGlance | null> {
  const values = [dealId, [...paperPurposes]];
  const [found] = await rowsIn<{ room: RoomGlance }>(db, "glance at a room", GLANCE, values);
  return found?.room ?? null;
}
