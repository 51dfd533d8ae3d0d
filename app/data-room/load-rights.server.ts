import { organisationNames } from "#app/organisations/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { Room } from "./open-room.server.ts";
import type { RightsPage } from "./page-model.ts";
import { rightOf } from "./policy.ts";
import { peopleOf } from "./queries.server.ts";
import { grantees, ownsTarget } from "./set-rights.server.ts";

/** Who may do what with something of the reader's own; null where it is not theirs. */
export async function loadRights(db: Tx, room: Room, targetId: string): Promise<RightsPage | null> {
  if (!(await ownsTarget(db, room, targetId))) return null;
  const folder = room.folders.get(targetId);
  const kind = targetId === room.deal.id ? "room" : folder ? "folder" : "file";
  const file =
    kind === "file"
      ? await db.roomFile.findUniqueOrThrow({
          where: { id: targetId },
          select: { name: true, folderId: true },
        })
      : null;
  const place = {
    dealId: room.deal.id,
    organisationId: room.reader.organisationId,
    fileId: file ? targetId : null,
    folderId: file ? file.folderId : folder ? targetId : null,
  };
  const organisationIds = grantees(room);
  const names = await organisationNames(db, organisationIds);
  const people = await peopleOf(db, organisationIds);
  const row = (granteeId: string, organisationId: string, userId: string) => {
    const parties = [room.deal.buyerOrganisationId, room.deal.sellerOrganisationId];
    const standing = parties.includes(organisationId) ? ("party" as const) : ("guest" as const);
    const reader = { organisationId, userId, standing };
    const set = room.grants.find(
      (grant) =>
        grant.ownerOrganisationId === place.organisationId &&
        grant.targetId === targetId &&
        grant.granteeId === granteeId,
    );
    return {
      granteeId,
      set: set?.right ?? ("" as const),
      effective: rightOf(reader, place, room.grants, room.folders),
    };
  };
  const rows = organisationIds.flatMap((id) => [
    { ...row(id, id, id), name: names.get(id) ?? { vi: "", en: null }, title: null, person: false },
    ...people
      .filter((person) => person.organisationId === id)
      .map((person) => ({
        ...row(person.userId, id, person.userId),
        name: { vi: person.name, en: null },
        title: person.title,
        person: true,
      })),
  ]);
  return { targetId, kind, name: file?.name ?? folder?.name ?? null, rows };
}
