import { hasRoomFor } from "#app/documents/staging.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { fieldErrors } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { roomFileLimit } from "./model.ts";
import { openRoom, type Room } from "./open-room.server.ts";
import { isTooLarge, type UploadStart, uploadSchema } from "./schema.ts";

export interface RoomCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

/** Uploads one person may have on the way at once. */
const AT_ONCE = 12;
const DAY = 86_400_000;

/**
 * Says whether an upload may begin and writes it down, so that whatever happens to it is found again.
 * @param input.id of a file that lies in the staging folder already
 */
export async function beginUpload(
  ctx: RoomCtx,
  input: { readonly dealId: string; readonly values: unknown; readonly id?: string },
): Promise<Result<{ id: string }>> {
  const room = await openRoom(ctx.db, ctx.actor, input.dealId);
  if (!room || room.reader.standing === "guest") return refuse(404, "data_room.missing");
  const parsed = uploadSchema.safeParse(input.values);
  if (!parsed.success) {
    return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
  }
  const start = parsed.data;
  const fits = sizeOf(start);
  if (!fits.ok) return fits;
  const place = await placeOf(ctx, room, start);
  if (!place.ok) return place;
  if (!(await hasRoomFor(start.sizeBytes))) return refuse(507, "documents.storage_full");
  const since = new Date(ctx.now.getTime() - DAY);
  const onTheWay = await ctx.db.roomUpload.count({
    where: { userId: ctx.actor.userId, state: "receiving", startedAt: { gte: since } },
  });
  if (onTheWay >= AT_ONCE) return refuse(429, "data_room.too_many_uploads");
  const id = input.id ?? newId();
  await ctx.db.roomUpload.create({
    data: {
      id,
      dealId: input.dealId,
      organisationId: ctx.actor.organisationId,
      userId: ctx.actor.userId,
      fileName: start.fileName,
      sizeBytes: start.sizeBytes,
      note: start.note || null,
      startedAt: ctx.now,
      ...place.value,
    },
  });
  return ok({ id });
}

function sizeOf({ sizeBytes }: UploadStart): Result<null> {
  if (sizeBytes === 0)
    return refuse(422, "documents.empty", { fields: { file: "documents.empty" } });
  if (!isTooLarge(sizeBytes)) return ok(null);
  const fields = { file: "documents.over_limit" };
  return refuse(422, "documents.over_limit", {
    params: { limit: roomFileLimit / 1024 ** 2 },
    fields,
  });
}

/** A new version of an own file, or a new file in an own folder or in none. */
async function placeOf(ctx: RoomCtx, room: Room, { fileId, folderId, baseNumber }: UploadStart) {
  if (!fileId) {
    const folder = folderId ? room.folders.get(folderId) : null;
    if (folderId && folder?.organisationId !== ctx.actor.organisationId) {
      return refuse(404, "data_room.no_folder");
    }
    return ok({ folderId, fileId: null, baseNumber: null });
  }
  const file = await ctx.db.roomFile.findFirst({
    where: { id: fileId, dealId: room.deal.id, removedAt: null },
    select: { organisationId: true, versionNumber: true },
  });
  if (file?.organisationId !== ctx.actor.organisationId) return refuse(404, "data_room.missing");
  const base = baseNumber ?? file.versionNumber;
  if (base !== file.versionNumber) return refuse(409, "data_room.newer_version");
  return ok({ folderId: null, fileId, baseNumber: base });
}
