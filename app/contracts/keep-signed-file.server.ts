import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { DealCtx, Upload } from "#app/deals/keep-step.server.ts";
import type { Side } from "#app/deals/model.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { checkSignatures } from "./check-signatures.server.ts";
import type { SignatureReport } from "./signature-model.ts";
import { trustStore } from "./trust-store.server.ts";

interface Kept {
  readonly dealId: string;
  readonly side: Side | null;
  readonly organisationId: string;
  readonly file: Upload;
}

/**
 * Keeps a signed copy with what the check of its signatures found, as the deal's signed document. An
 * altered copy is kept and told, but it is nobody's signed document.
 */
export async function keepSignedFile(
  tx: Tx,
  ctx: DealCtx,
  { dealId, side, organisationId, file }: Kept,
): Promise<Result<{ id: string; report: SignatureReport }>> {
  const stored = await storeUpload(
    { db: tx, now: ctx.now, actor: ctx.actor },
    { purpose: "contract", subjectId: dealId, organisationId, file },
  );
  if (!stored.ok) {
    const { key, params } = stored.refusal;
    return refuse(422, key, { ...(params ? { params } : {}), fields: { file: key } });
  }
  const { id: documentId, sha256 } = stored.value;
  const report = checkSignatures(file.bytes, trustStore());
  const id = newId();
  await tx.signedFile.create({
    data: {
      id,
      dealId,
      documentId,
      sha256,
      side,
      uploadedById: ctx.actor.kind === "user" ? ctx.actor.userId : null,
      uploadedAt: ctx.now,
      verdict: report.verdict,
      report: JSON.parse(JSON.stringify(report)) as Prisma.InputJsonObject,
    },
  });
  if (report.verdict !== "altered" && report.verdict !== "unreadable") {
    await tx.dealContract.updateMany({
      where: { dealId },
      data: { documentId, documentHash: sha256 },
    });
    await recomputeGrade(tx, dealId);
  }
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "contract.add_signed_file",
    subjectType: "deal",
    subjectId: dealId,
    data: { sha256, verdict: report.verdict, signatures: report.signatures.length },
    at: ctx.now,
  });
  return ok({ id, report });
}
