import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import type { Scanner, Storage } from "./port.ts";

export interface ScanCtx {
  db: Db;
  now: Date;
  storage: Storage;
  /** Null where the scanner was taken out of the configuration while files waited for it. */
  scanner: Scanner | null;
}

/**
 * Looks through a file that waits in quarantine. Clean ones come out; of infected ones the bytes go and
 * the row stays, for the owner to be told. Safe to run twice. Throws when the scanner cannot tell.
 */
export async function scanDocument(ctx: ScanCtx, documentId: string): Promise<void> {
  const document = await ctx.db.document.findUnique({
    where: { id: documentId },
    select: { storageKey: true, scan: true },
  });
  if (document?.scan !== "pending" && document?.scan !== "infected") return;
  const { storageKey } = document;
  if (document.scan === "pending") {
    const finding = await look(ctx, storageKey);
    await ctx.db.$transaction((tx) => conclude(tx, ctx.now, documentId, finding));
    if (!finding) return;
  }
  // Also where an earlier run came to its conclusion and was cut off before the bytes were gone.
  await ctx.storage.remove(storageKey);
}

async function look({ storage, scanner }: ScanCtx, storageKey: string): Promise<string | null> {
  if (!scanner) throw new Error("files wait for a scanner, but CLAMAV_HOST is not set");
  const content = await storage.open(storageKey);
  if (!content) throw new Error("a file that waits to be scanned is missing");
  return scanner.scan(content);
}

async function conclude(tx: Tx, now: Date, documentId: string, finding: string | null) {
  const { count } = await tx.document.updateMany({
    where: { id: documentId, scan: "pending" },
    data: { scan: finding ? "infected" : "clean", scanFinding: finding },
  });
  if (count === 0) return;
  const document = await tx.document.findUniqueOrThrow({
    where: { id: documentId },
    select: { purpose: true, subjectId: true, organisationId: true, uploadedById: true },
  });
  const { purpose, subjectId, organisationId, uploadedById } = document;
  await recordAudit(tx, {
    actor: { kind: "system" },
    action: finding ? "document.infected" : "document.clean",
    subjectType: "document",
    subjectId: documentId,
    data: finding ? { finding } : {},
    at: now,
  });
  if (purpose === "deal_file" && !finding) {
    await enqueue(tx, "data-room.announce-version", { documentId });
  }
  if (!finding) return;
  await enqueue(tx, "notifications.tell", {
    event: "file_infected",
    dedupeKey: `infected:${documentId}`,
    ...(uploadedById ? { userIds: [uploadedById] } : { organisationId, roles: ["owner"] }),
    params: {},
    href: purpose === "deal_file" ? `/deals/${subjectId}/files` : "/notifications",
  });
}
