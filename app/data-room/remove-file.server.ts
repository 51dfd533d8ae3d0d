import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { RoomCtx } from "./begin-upload.server.ts";
import { openRoom } from "./open-room.server.ts";

/**
 * Takes a file of the actor's organisation out of the room. Its versions and readings are kept for the
 * audit; from the next request on nobody opens it.
 */
export function removeFile(
  ctx: RoomCtx,
  input: { readonly dealId: string; readonly fileId: string },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    if (!(await openRoom(tx, ctx.actor, input.dealId))) return refuse(404, "data_room.missing");
    const { count } = await tx.roomFile.updateMany({
      where: {
        id: input.fileId,
        dealId: input.dealId,
        organisationId: ctx.actor.organisationId,
        removedAt: null,
      },
      data: { removedAt: ctx.now },
    });
    if (count === 0) return refuse(404, "data_room.missing");
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "data_room.remove_file",
      subjectType: "deal",
      subjectId: input.dealId,
      data: { fileId: input.fileId },
      at: ctx.now,
    });
    return ok(null);
  });
}
