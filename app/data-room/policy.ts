import type { FolderFacts, Grant, RoomReader, RoomRight } from "./model.ts";

/** Where a file or folder lies. */
export interface Place {
  readonly dealId: string;
  readonly organisationId: string;
  /** The file itself, when it is one. */
  readonly fileId: string | null;
  readonly folderId: string | null;
}

const strength: Record<RoomRight, number> = { none: 0, view: 1, download: 2 };

/** Rights are ordered: who may take a file away may look at it too. */
export function atLeast(right: RoomRight, needed: RoomRight): boolean {
  return strength[right] >= strength[needed];
}

/** What holds where the owner said nothing: the other side may download, people let in see nothing. */
function rightByStanding(standing: RoomReader["standing"]): RoomRight {
  return standing === "guest" ? "none" : "download";
}

/**
 * The targets a rule may stand on, nearest first: the file, its folders upwards, the owner's whole part.
 * A folder that leads back to itself ends the walk.
 */
export function targetsOf(place: Place, folders: ReadonlyMap<string, FolderFacts>): string[] {
  const targets = place.fileId ? [place.fileId] : [];
  let next = place.folderId;
  while (next && !targets.includes(next)) {
    targets.push(next);
    next = folders.get(next)?.parentId ?? null;
  }
  return [...targets, place.dealId];
}

/**
 * What a reader may do with a file or folder. The owner's own people may do everything. Otherwise the
 * nearest rule of the owner counts, on one target the person's before the organisation's; the exchange's
 * staff read everything, and every reading of theirs is recorded like any other.
 */
export function rightOf(
  reader: RoomReader,
  place: Place,
  grants: readonly Grant[],
  folders: ReadonlyMap<string, FolderFacts>,
): RoomRight {
  if (reader.organisationId === place.organisationId || reader.standing === "operator") {
    return "download";
  }
  const mine = grants.filter(
    (grant) =>
      grant.ownerOrganisationId === place.organisationId &&
      grant.granteeOrganisationId === reader.organisationId,
  );
  for (const target of targetsOf(place, folders)) {
    const here = mine.filter((grant) => grant.targetId === target);
    const own = here.find((grant) => grant.granteeId === reader.userId);
    const all = here.find((grant) => grant.granteeId === reader.organisationId);
    const found = own ?? all;
    if (found) return found.right;
  }
  return rightByStanding(reader.standing);
}

/**
 * Whether the room is there for a reader. Before the NDA it exists for the supply side alone, which may
 * prepare it; to everybody else nothing is there, staff included.
 */
export function roomIsThere(
  reader: { readonly standing: RoomReader["standing"]; readonly side: "buyer" | "seller" | null },
  opened: boolean,
): boolean {
  return opened || (reader.standing === "party" && reader.side === "seller");
}
