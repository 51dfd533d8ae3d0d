import { recordAudit } from "#app/audit/record-entry.server.ts";
import { safeFileName } from "#app/documents/model.ts";
import {
  examineFile,
  type FileFacts,
  isDiskFull,
  removeStaged,
  stagedPath,
} from "#app/documents/staging.server.ts";
import { storage } from "#app/documents/storage.server.ts";
import { newStorageKey, writeDocument } from "#app/documents/write-document.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { log } from "#app/platform/log.server.ts";
import { ok, type Refusal, type Result, refuse } from "#app/platform/result.ts";
import type { RoomCtx } from "./begin-upload.server.ts";
import { roomFileLimit } from "./model.ts";
import { openRoom } from "./open-room.server.ts";

type UploadRow = NonNullable<Awaited<ReturnType<typeof uploadOf>>>;

function uploadOf(db: Tx, id: string, userId: string) {
  return db.roomUpload.findFirst({
    where: { id, userId },
    select: {
      id: true,
      dealId: true,
      organisationId: true,
      folderId: true,
      fileId: true,
      baseNumber: true,
      fileName: true,
      note: true,
      state: true,
      storageKey: true,
      keptFileId: true,
      refusal: true,
    },
  });
}

/**
 * Takes a whole upload into the room: judged, stored, then written down in one transaction. Wherever the
 * process dies, the same call made again ends in the same place: the storage key is written before the
 * bytes, and the staged bytes go last.
 */
export async function keepUpload(ctx: RoomCtx, id: string): Promise<Result<{ fileId: string }>> {
  const upload = await uploadOf(ctx.db, id, ctx.actor.userId);
  if (!upload || upload.organisationId !== ctx.actor.organisationId) {
    return refuse(404, "data_room.missing");
  }
  if (upload.state === "kept" && upload.keptFileId) return ok({ fileId: upload.keptFileId });
  if (upload.state === "refused") return refuse(422, upload.refusal ?? "documents.unknown_type");
  if (upload.state === "cancelled") return refuse(404, "data_room.missing");
  // The right may have gone while the bytes came.
  if (!(await openRoom(ctx.db, ctx.actor, upload.dealId))) return refuse(404, "data_room.missing");
  const rules = { purpose: "deal_file", limit: roomFileLimit } as const;
  const facts = await examineFile(stagedPath(id), upload.fileName, rules);
  if (!facts.ok) return drop(ctx, upload, facts.refusal);
  const stored = await store(ctx, upload);
  if (!stored.ok) return stored;
  const kept = await inTransaction(ctx.db, (tx) =>
    write(tx, ctx, upload.id, stored.value, facts.value),
  );
  if (!kept.ok) return drop(ctx, { ...upload, storageKey: stored.value }, kept.refusal);
  await removeStaged(id);
  return kept;
}

/** What cannot be kept: said once, written down, and its bytes taken away. */
async function drop(ctx: RoomCtx, upload: UploadRow, refusal: Refusal): Promise<Result<never>> {
  await ctx.db.roomUpload.updateMany({
    where: { id: upload.id, state: { in: ["receiving", "storing"] } },
    data: { state: "refused", refusal: refusal.key, endedAt: ctx.now },
  });
  if (upload.storageKey) await storage().remove(upload.storageKey);
  await removeStaged(upload.id);
  return { ok: false, refusal };
}

async function store(ctx: RoomCtx, upload: UploadRow): Promise<Result<string>> {
  const key = upload.storageKey ?? newStorageKey(ctx.now);
  await ctx.db.roomUpload.updateMany({
    where: { id: upload.id, state: "receiving" },
    data: { state: "storing", storageKey: key },
  });
  try {
    await storage().putFile(key, stagedPath(upload.id));
    return ok(key);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    log().error({ uploadId: upload.id }, "the storage is full");
    return refuse(507, "documents.storage_full");
  }
}

async function write(
  tx: Tx,
  ctx: RoomCtx,
  id: string,
  storageKey: string,
  facts: FileFacts,
): Promise<Result<{ fileId: string }>> {
  await tx.$queryRaw`select id from room_upload where id = ${id}::uuid for update`;
  const upload = await uploadOf(tx, id, ctx.actor.userId);
  if (upload?.state === "kept" && upload.keptFileId) return ok({ fileId: upload.keptFileId });
  if (upload?.state !== "storing") return refuse(409, "data_room.missing");
  const { dealId, organisationId, fileName, note } = upload;
  const place = await versionPlace(tx, ctx, upload, safeFileName(fileName, facts.contentType));
  if (!place.ok) return place;
  const { fileId, number } = place.value;
  const document = await writeDocument(
    { db: tx, now: ctx.now, actor: ctx.actor },
    { purpose: "deal_file", subjectId: dealId, organisationId, fileName, storageKey, ...facts },
  );
  await tx.roomFileVersion.create({
    data: { id: newId(), fileId, number, documentId: document.id, note, createdAt: ctx.now },
  });
  await tx.roomUpload.update({
    where: { id },
    data: { state: "kept", keptFileId: fileId, endedAt: ctx.now },
  });
  if (document.scan !== "pending") {
    await enqueue(tx, "data-room.announce-version", { documentId: document.id });
  }
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "data_room.add_version",
    subjectType: "deal",
    subjectId: dealId,
    data: { fileId, number, sha256: facts.sha256 },
    at: ctx.now,
  });
  return ok({ fileId });
}

/** The next number of a file, for the one of two who is first; or a new file. */
async function versionPlace(
  tx: Tx,
  ctx: RoomCtx,
  upload: UploadRow,
  name: string,
): Promise<Result<{ fileId: string; number: number }>> {
  const { dealId, organisationId, folderId, fileId, baseNumber } = upload;
  if (fileId) {
    const number = (baseNumber ?? 0) + 1;
    const { count } = await tx.roomFile.updateMany({
      where: { id: fileId, organisationId, removedAt: null, versionNumber: number - 1 },
      data: { versionNumber: number, updatedAt: ctx.now },
    });
    return count === 1 ? ok({ fileId, number }) : refuse(409, "data_room.newer_version");
  }
  const id = newId();
  const { userId } = ctx.actor;
  const times = { createdAt: ctx.now, updatedAt: ctx.now };
  await tx.roomFile.create({
    data: {
      id,
      dealId,
      organisationId,
      folderId,
      name,
      versionNumber: 1,
      createdById: userId,
      ...times,
    },
  });
  return ok({ fileId: id, number: 1 });
}
