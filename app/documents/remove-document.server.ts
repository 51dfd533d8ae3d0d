import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
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

/**
 * Takes a file out of sight, in the transaction of whoever proved that it may go now. Its bytes are kept for
 * the audit (files are kept ten years).
 */
export async function removeDocument(
  tx: Tx,
  { now, actor }: { now: Date; actor: UserActor },
  { documentId, subjectId }: { documentId: string; subjectId: string },
): Promise<Result<null>> {
  const { count } = await tx.document.updateMany({
    where: {
      id: documentId,
      subjectId,
      organisationId: actor.organisationId,
      purpose: { in: removable },
      removedAt: null,
    },
    data: { removedAt: now },
  });
  if (count === 0) return refuse(404, "documents.missing");
  await recordAudit(tx, {
    actor,
    action: "document.remove",
    subjectType: "document",
    subjectId: documentId,
    at: now,
  });
  return ok(null);
}
