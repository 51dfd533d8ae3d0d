import { removeStaged } from "#app/documents/staging.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { RoomCtx } from "./begin-upload.server.ts";

/** The person gave an upload up; what came of it so far goes. */
export async function cancelUpload(ctx: RoomCtx, id: string): Promise<Result<null>> {
  const { count } = await ctx.db.roomUpload.updateMany({
    where: { id, userId: ctx.actor.userId, state: "receiving" },
    data: { state: "cancelled", endedAt: ctx.now },
  });
  if (count === 0) return refuse(404, "data_room.missing");
  await removeStaged(id);
  return ok(null);
}
