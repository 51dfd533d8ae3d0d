import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { RoomCtx } from "./begin-upload.server.ts";
import type { RoomRight } from "./model.ts";
import { openRoom, type Room } from "./open-room.server.ts";
import { peopleOf } from "./queries.server.ts";
import { rightsSchema } from "./schema.ts";

/** Organisations an owner may give rights to: those that have a part in the room besides itself. */
export function grantees(room: Room): string[] {
  const { buyerOrganisationId, sellerOrganisationId } = room.deal;
  const invited = room.grants
    .filter((grant) => grant.ownerOrganisationId === room.reader.organisationId)
    .map((grant) => grant.granteeOrganisationId);
  const all = new Set([buyerOrganisationId, sellerOrganisationId, ...invited]);
  all.delete(room.reader.organisationId);
  return [...all];
}

/** Whether a target is something of the reader's own: everything, a folder or a file. */
export async function ownsTarget(db: Tx, room: Room, targetId: string): Promise<boolean> {
  const { organisationId } = room.reader;
  if (targetId === room.deal.id) return room.reader.standing === "party";
  const folder = room.folders.get(targetId);
  if (folder) return folder.organisationId === organisationId;
  const where = { id: targetId, dealId: room.deal.id, organisationId, removedAt: null };
  return (await db.roomFile.count({ where })) > 0;
}

/**
 * Sets what others may do with something of the actor's organisation. An empty right takes the rule away,
 * so that the next one above holds. It counts from the next request on: every reading asks again.
 */
export function setRights(
  ctx: RoomCtx,
  input: { readonly dealId: string; readonly values: unknown },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const room = await openRoom(tx, ctx.actor, input.dealId);
    if (!room || room.reader.standing === "guest") return refuse(404, "data_room.missing");
    const parsed = rightsSchema.safeParse(input.values);
    if (!parsed.success) return refuse(422, "data_room.unknown_right");
    const { targetId, rights } = parsed.data;
    if (!(await ownsTarget(tx, room, targetId))) return refuse(404, "data_room.missing");
    const known = await organisationOfGrantee(tx, grantees(room));
    for (const { granteeId, right } of rights) {
      const organisationId = known.get(granteeId);
      if (!organisationId) return refuse(422, "data_room.unknown_grantee");
      await setRight(tx, ctx, { room, targetId, granteeId, organisationId, right });
    }
    return ok(null);
  });
}

async function organisationOfGrantee(tx: Tx, organisationIds: string[]) {
  const people = await peopleOf(tx, organisationIds);
  return new Map([
    ...organisationIds.map((id) => [id, id] as const),
    ...people.map((person) => [person.userId, person.organisationId] as const),
  ]);
}

interface Rule {
  room: Room;
  targetId: string;
  granteeId: string;
  organisationId: string;
  right: RoomRight | "";
}

async function setRight(tx: Tx, ctx: RoomCtx, rule: Rule): Promise<void> {
  const { room, targetId, granteeId, organisationId, right } = rule;
  const key = {
    dealId: room.deal.id,
    ownerOrganisationId: ctx.actor.organisationId,
    targetId,
    granteeId,
  };
  const before = room.grants.find(
    (grant) =>
      grant.ownerOrganisationId === key.ownerOrganisationId &&
      grant.targetId === targetId &&
      grant.granteeId === granteeId,
  );
  if ((before?.right ?? "") === right) return;
  if (right === "") await tx.roomGrant.deleteMany({ where: key });
  else {
    const data = { right, grantedById: ctx.actor.userId, grantedAt: ctx.now };
    await tx.roomGrant.upsert({
      where: { dealId_ownerOrganisationId_targetId_granteeId: key },
      create: { id: newId(), ...key, granteeOrganisationId: organisationId, ...data },
      update: data,
    });
  }
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "data_room.set_right",
    subjectType: "deal",
    subjectId: room.deal.id,
    data: { targetId, granteeId, right: right || "as_above", before: before?.right ?? "as_above" },
    at: ctx.now,
  });
}
