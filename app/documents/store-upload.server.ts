import { createHash } from "node:crypto";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { onRollback } from "#app/platform/db/transaction.server.ts";
import { log } from "#app/platform/log.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { detectType } from "./detect-type.server.ts";
import {
  acceptedTypes,
  type DocumentPurpose,
  isImage,
  type StoredFile,
  sizeLimits,
} from "./model.ts";
import type { ReceivedFile } from "./receive-form.server.ts";
import { isDiskFull } from "./staging.server.ts";
import { storage } from "./storage.server.ts";
import { newStorageKey, writeDocument } from "./write-document.server.ts";

export interface UploadInput {
  purpose: DocumentPurpose;
  /** The listing, challenge, proposal or deal the file belongs to. */
  subjectId: string;
  /** Whose file it is. The caller has proven that the actor may add it. */
  organisationId: string;
  file: Pick<ReceivedFile, "fileName" | "bytes">;
  /** Not for outsiders until the listing's changes pass the review. */
  pending?: boolean;
  alt?: { vi: string | null; en: string | null };
}

/**
 * Judges a file by its content, keeps the bytes and writes its row and audit entry. If the transaction
 * of the step the file belongs to is rolled back, the bytes go again; after a kill they stay, unreachable.
 * @param ctx `db` may be the transaction of the caller
 * @returns the stored file with its SHA-256 in hex; 422 for empty, too large or unknown files, 507 when
 *   there is no room left
 */
export async function storeUpload(
  ctx: { db: Tx; now: Date; actor: Actor },
  input: UploadInput,
): Promise<Result<StoredFile & { sha256: string }>> {
  const judged = await judge(input);
  if (!judged.ok) return judged;
  const storageKey = newStorageKey(ctx.now);
  onRollback(ctx.db, () => storage().remove(storageKey));
  const put = await putBytes(storageKey, input.file.bytes);
  if (!put.ok) return put;
  const { file, ...place } = input;
  const document = await writeDocument(ctx, {
    ...place,
    fileName: file.fileName,
    contentType: judged.value,
    sizeBytes: file.bytes.length,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    storageKey,
  });
  return ok(document);
}

async function putBytes(storageKey: string, bytes: Uint8Array): Promise<Result<null>> {
  try {
    await storage().put(storageKey, bytes);
    return ok(null);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    log().error({ storageKey }, "the storage is full");
    return refuse(507, "documents.storage_full");
  }
}

/** The content type, or why the file is not kept. */
async function judge({ purpose, file }: UploadInput): Promise<Result<string>> {
  if (file.bytes.length === 0) return refuse(422, "documents.empty");
  const type = await detectType(file.bytes, file.fileName);
  const accepted = acceptedTypes(purpose);
  if (!type && !accepted.every(isImage)) return refuse(422, "documents.unknown_type");
  if (!type || !accepted.includes(type)) return refuse(422, "documents.images_only");
  const limit = isImage(type) ? sizeLimits.image : sizeLimits.file;
  if (file.bytes.length <= limit) return ok(type);
  return refuse(422, "documents.too_large", { params: { limit: limit / 1024 ** 2 } });
}
