import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { DocumentPurpose } from "./model.ts";

/** Purposes whose files their owner may take away; what deals rest on stays. */
const removable: DocumentPurpose[] = [
  "listing_image",
  "listing_evidence",
  "listing_annex",
  "challenge_file",
  "proposal_file",
];

/** Takes a file out of sight. Its bytes are kept for the audit (files are kept ten years). */
export async function removeDocument(
  ctx: { db: Db; now: Date; actor: UserActor },
  input: { documentId: string; subjectId: string },
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.document.updateMany({
      where: {
        id: input.documentId,
        subjectId: input.subjectId,
        organisationId: ctx.actor.organisationId,
        purpose: { in: removable },
        removedAt: null,
      },
      data: { removedAt: ctx.now },
    });
    if (count === 0) return refuse(404, "documents.missing");
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "document.remove",
      subjectType: "document",
      subjectId: input.documentId,
      at: ctx.now,
    });
    return ok(null);
  });
}
