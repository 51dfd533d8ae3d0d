import { recordAudit } from "#app/audit/record-entry.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { RoomCtx } from "./begin-upload.server.ts";
import { folderDepth } from "./model.ts";
import { openRoom } from "./open-room.server.ts";
import { targetsOf } from "./policy.ts";
import { folderSchema } from "./schema.ts";

/** Makes a folder of the actor's organisation, in one of its own folders or on top. */
export function makeFolder(
  ctx: RoomCtx,
  input: { readonly dealId: string; readonly values: unknown },
): Promise<Result<{ folderId: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    // Two at once would both find the name free.
    await takeTurn(tx, `room-folder:${input.dealId}`);
    const room = await openRoom(tx, ctx.actor, input.dealId);
    if (!room || room.reader.standing === "guest") return refuse(404, "data_room.missing");
    const parsed = folderSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { name, parentId } = parsed.data;
    const { organisationId, userId } = ctx.actor;
    if (parentId && room.folders.get(parentId)?.organisationId !== organisationId) {
      return refuse(404, "data_room.no_folder");
    }
    const place = { dealId: input.dealId, organisationId, fileId: null, folderId: parentId };
    // The deal itself is the last of the targets.
    if (targetsOf(place, room.folders).length > folderDepth) {
      return refuse(422, "form.check_fields", { fields: { parentId: "data_room.too_deep" } });
    }
    const same = [...room.folders.values()].some(
      (folder) =>
        folder.organisationId === organisationId &&
        folder.parentId === parentId &&
        folder.name.toLowerCase() === name.toLowerCase(),
    );
    if (same) return refuse(422, "form.check_fields", { fields: { name: "data_room.same_name" } });
    const folderId = newId();
    await tx.roomFolder.create({
      data: {
        id: folderId,
        dealId: input.dealId,
        organisationId,
        parentId,
        name,
        createdById: userId,
        createdAt: ctx.now,
      },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "data_room.make_folder",
      subjectType: "deal",
      subjectId: input.dealId,
      data: { folderId },
      at: ctx.now,
    });
    return ok({ folderId });
  });
}
