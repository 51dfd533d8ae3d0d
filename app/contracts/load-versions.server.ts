import { signersIn } from "#app/assistance/signers-in.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { SignedFileView, VersionView } from "./page-model.ts";
import { readReport } from "./stored-report.ts";

/** Every version of a deal's contract, newest first. */
export async function versionsOf(db: Tx, dealId: string): Promise<VersionView[]> {
  const rows = await db.contractVersion.findMany({
    where: { dealId },
    orderBy: { number: "desc" },
    omit: { content: true },
  });
  const signers = await signersIn(
    db,
    dealId,
    rows.map((row) => row.createdById),
  );
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind === "uploaded" ? "uploaded" : "generated",
    final: row.final,
    side: row.side,
    person: signers(row.createdById, row.side),
    createdAt: row.createdAt,
    note: row.note,
    sha256: row.sha256,
    documentId: row.documentId,
    wordDocumentId: row.wordDocumentId,
  }));
}

/** Signed copies that were handed in, newest first, with what their check found. */
export async function signedFilesOf(db: Tx, dealId: string): Promise<SignedFileView[]> {
  const rows = await db.signedFile.findMany({
    where: { dealId },
    orderBy: { uploadedAt: "desc" },
  });
  const documents = await db.document.findMany({
    where: { id: { in: rows.map((row) => row.documentId) } },
    select: { id: true, fileName: true },
  });
  const files = new Map(documents.map(({ id, fileName }) => [id, fileName]));
  const signers = await signersIn(
    db,
    dealId,
    rows.map((row) => row.uploadedById),
  );
  return rows.map((row) => ({
    id: row.id,
    documentId: row.documentId,
    fileName: files.get(row.documentId) ?? "",
    sha256: row.sha256,
    side: row.side,
    person: signers(row.uploadedById, row.side),
    uploadedAt: row.uploadedAt,
    report: readReport(row.report),
  }));
}
