import type { Side } from "#app/deals/model.ts";
import { sideIn } from "#app/deals/policy.ts";
import { roomIsOpen } from "#app/deals/queries.server.ts";
import type { OrganisationKind } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { FolderFacts, Grant, RoomReader, RoomRight } from "./model.ts";
import { type Place, rightOf, roomIsThere } from "./policy.ts";
import {
  dealOfRoom,
  type FolderRow,
  foldersOf,
  grantsOf,
  type RoomDeal,
} from "./queries.server.ts";

export interface Visitor {
  readonly userId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
}

/** A room that is there for the reader, with what decides over its files. */
export interface Room {
  readonly deal: RoomDeal;
  readonly reader: RoomReader;
  readonly side: Side | null;
  /** Whether the other side sees it too. */
  readonly opened: boolean;
  readonly folders: ReadonlyMap<string, FolderRow>;
  readonly grants: readonly Grant[];
}

/** What decides over the files of a room for a reader. */
export interface RoomRules extends Pick<Room, "reader" | "grants"> {
  readonly deal: Pick<RoomDeal, "id">;
  readonly folders: ReadonlyMap<string, FolderFacts>;
}

/** The room of a deal, or null for everybody it is not there for: outsiders, and all before the NDA. */
export async function openRoom(db: Tx, visitor: Visitor, dealId: string): Promise<Room | null> {
  const deal = await dealOfRoom(db, dealId);
  if (!deal) return null;
  const grants = await grantsOf(db, dealId);
  const reader = readerOf(deal, visitor, grants);
  if (!reader) return null;
  const opened = await roomIsOpen(db, dealId);
  const side = sideIn(deal, visitor.organisationId);
  if (!roomIsThere({ standing: reader.standing, side }, opened)) return null;
  return { deal, reader, side, opened, folders: await foldersOf(db, dealId), grants };
}

/** As what somebody looks into a room; null for those it is not there for. */
export function readerOf(
  deal: Pick<RoomDeal, "buyerOrganisationId" | "sellerOrganisationId">,
  visitor: Visitor,
  grants: readonly Grant[],
): RoomReader | null {
  const { userId, organisationId, organisationKind } = visitor;
  const is = (standing: RoomReader["standing"]) => ({ userId, organisationId, standing });
  if (sideIn(deal, organisationId)) return is("party");
  if (organisationKind === "operator") return is("operator");
  const invited = grants.some(
    (grant) => grant.granteeOrganisationId === organisationId && grant.right !== "none",
  );
  return invited ? is("guest") : null;
}

/** What the reader may do with a file or folder of the room. */
export function rightIn(
  room: RoomRules,
  thing: {
    readonly organisationId: string;
    readonly folderId: string | null;
    readonly id?: string;
  },
): RoomRight {
  const place: Place = {
    dealId: room.deal.id,
    organisationId: thing.organisationId,
    folderId: thing.folderId,
    fileId: thing.id ?? null,
  };
  return rightOf(room.reader, place, room.grants, room.folders);
}
