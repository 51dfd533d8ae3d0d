import { storeUpload } from "#app/documents/store-upload.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import { confirmationsOf } from "./confirmations.server.ts";
import { contractPdf } from "./contract-paper.server.ts";
import { contractWord } from "./contract-word.server.ts";
import { readContractContent } from "./stored-papers.ts";

/**
 * The files of a version the exchange writes: PDF and Word of a draft, the PDF with both confirmations of
 * the copy that was confirmed. Does nothing where they are there already.
 */
export async function makeVersionFiles(
  ctx: { db: Db; now: Date },
  versionId: string,
): Promise<void> {
  const version = await ctx.db.contractVersion.findUnique({
    where: { id: versionId },
    include: { deal: { select: { code: true, sellerOrganisationId: true } } },
  });
  if (!version?.content || version.documentId || version.kind !== "generated") return;
  const { dealId, number, final, deal } = version;
  const content = readContractContent(version.content);
  const confirmations = final
    ? await confirmationsOf(ctx.db, dealId, "confirm_contract", version.contentHash)
    : [];
  const hash = version.contentHash;
  const pdf = await contractPdf({ content, hash, version: number, confirmations });
  const word = final ? null : await contractWord(content, number);
  const t = translator("vi").getFixedT(null, "contracts");
  const name = t(final ? "paper.file_final" : "paper.file_draft", { code: deal.code, number });
  const made = await inTransaction(ctx.db, async (tx) => {
    const store = (fileName: string, bytes: Uint8Array) =>
      storeUpload(
        { db: tx, now: ctx.now, actor: { kind: "system" } },
        {
          purpose: "contract",
          subjectId: dealId,
          organisationId: deal.sellerOrganisationId,
          file: { fileName, bytes },
        },
      );
    const kept = await store(`${name}.pdf`, pdf);
    if (!kept.ok) return kept;
    const text = word ? await store(`${name}.docx`, word) : null;
    if (text && !text.ok) return text;
    const { count } = await tx.contractVersion.updateMany({
      where: { id: versionId, documentId: null },
      data: {
        documentId: kept.value.id,
        sha256: kept.value.sha256,
        wordDocumentId: text?.value.id ?? null,
      },
    });
    if (count === 0) throw new Error("made twice");
    return ok(null);
  });
  if (!made.ok) throw new Error(`version ${number} of ${deal.code}: ${made.refusal.key}`);
}
