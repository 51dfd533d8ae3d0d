import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { type DocumentPurpose, type StoredFile, safeFileName } from "./model.ts";
import { scanner } from "./scanner.server.ts";

export interface NewDocument {
  purpose: DocumentPurpose;
  subjectId: string;
  organisationId: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  /** Hex. */
  sha256: string;
  storageKey: string;
  pending?: boolean;
  alt?: { vi: string | null; en: string | null };
}

/** A new place in the storage, sorted by month. */
export function newStorageKey(now: Date): string {
  return `${now.toISOString().slice(0, 7).replace("-", "/")}/${newId()}`;
}

/**
 * The row, the audit entry and, where a scanner is configured, the job that looks through the content.
 * The bytes are in the storage already.
 */
export async function writeDocument(
  ctx: { db: Tx; now: Date; actor: Actor },
  input: NewDocument,
): Promise<StoredFile & { sha256: string }> {
  const id = newId();
  const scan = scanner() ? "pending" : "none";
  const row = {
    id,
    purpose: input.purpose,
    fileName: safeFileName(input.fileName, input.contentType),
    contentType: input.contentType,
    sizeBytes: input.sizeBytes,
    createdAt: ctx.now,
    pending: input.pending ?? false,
    scan,
    sha256: input.sha256,
  } as const;
  await ctx.db.document.create({
    data: {
      ...row,
      organisationId: input.organisationId,
      subjectId: input.subjectId,
      storageKey: input.storageKey,
      altVi: input.alt?.vi ?? null,
      altEn: input.alt?.en ?? null,
      uploadedById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
    },
  });
  if (scan === "pending") {
    await enqueue(ctx.db, "documents.scan", { documentId: id }, { key: `scan:${id}` });
  }
  const { purpose, subjectId, sha256, sizeBytes } = input;
  await recordAudit(ctx.db, {
    actor: ctx.actor,
    action: "document.store",
    subjectType: "document",
    subjectId: id,
    data: { purpose, subjectId, sha256, sizeBytes },
    at: ctx.now,
  });
  return row;
}
