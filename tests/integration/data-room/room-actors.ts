import { writeFile } from "node:fs/promises";
import { beginUpload } from "#app/data-room/begin-upload.server.ts";
import { keepUpload } from "#app/data-room/keep-upload.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { type ReadCtx, readDocument } from "#app/documents/read-document.server.ts";
import { makeStagingFolder, stagedPath } from "#app/documents/staging.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { paper } from "#seeds/demo/paper.ts";
import { ctxFor } from "#tests/factories/people.ts";

export const pdf = (title: string) => paper(title, ["Thông số buồng sấy, áp suất 40 Pa."]);

interface Sent {
  fileName?: string;
  bytes?: Uint8Array;
  folderId?: string;
  fileId?: string;
  baseNumber?: number;
  note?: string;
}

/** An upload whose last byte lies on the disk, not yet taken into the room. */
export async function stagedUpload(actor: UserActor, dealId: string, sent: Sent = {}) {
  const { bytes = pdf("Ban ve"), fileName = "Bản vẽ.pdf", ...place } = sent;
  const begun = await beginUpload(ctxFor(actor), {
    dealId,
    values: { fileName, sizeBytes: bytes.length, ...place },
  });
  if (!begun.ok) return begun;
  await makeStagingFolder();
  await writeFile(stagedPath(begun.value.id), bytes);
  return begun;
}

/** Sends a whole file into the room. */
export async function send(actor: UserActor, dealId: string, sent: Sent = {}) {
  const begun = await stagedUpload(actor, dealId, sent);
  return begun.ok ? keepUpload(ctxFor(actor), begun.value.id) : begun;
}

/** The document of a file's version. */
export async function documentOf(fileId: string, number = 1): Promise<string> {
  const version = await db().roomFileVersion.findUniqueOrThrow({
    where: { fileId_number: { fileId, number } },
    select: { documentId: true },
  });
  return version.documentId;
}

export function read(
  reader: UserActor | null,
  documentId: string,
  wanted: "view" | "download" = "download",
) {
  const ctx: ReadCtx = { db: db(), now: new Date(), ipAddress: "127.0.0.1", reader };
  return readDocument(ctx, documentId, wanted);
}

export async function roomOf(actor: UserActor, dealId: string) {
  const room = await openRoom(db(), actor, dealId);
  if (!room) throw new Error("there is no room");
  return room;
}
