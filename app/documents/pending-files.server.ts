import type { Tx } from "#app/platform/db/client.server.ts";

/** The changes of a listing passed the review: its waiting files are shown with them. */
export async function showPendingFiles(tx: Tx, subjectId: string): Promise<void> {
  await tx.document.updateMany({ where: { subjectId, pending: true }, data: { pending: false } });
}

/** The changes were dropped, and the files that waited with them. */
export async function dropPendingFiles(tx: Tx, subjectId: string, now: Date): Promise<void> {
  await tx.document.updateMany({
    where: { subjectId, pending: true, removedAt: null },
    data: { removedAt: now },
  });
}
