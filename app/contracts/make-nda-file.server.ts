import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import { confirmationsOf } from "./confirmations.server.ts";
import { ndaPdf } from "./nda-paper.server.ts";
import { readFilledNda } from "./stored-papers.ts";

/** The PDF of an NDA both sides confirmed, among the deal's files. Does nothing where it is there already. */
export async function makeNdaFile(ctx: { db: Db; now: Date }, dealId: string): Promise<void> {
  const nda = await ctx.db.dealNda.findUnique({ where: { dealId } });
  if (!nda?.text || !nda.hash || nda.documentId) return;
  const deal = await ctx.db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { code: true, sellerOrganisationId: true },
  });
  const confirmations = await confirmationsOf(ctx.db, dealId, "sign_nda", nda.hash);
  const bytes = await ndaPdf(readFilledNda(nda.text), nda.hash, confirmations);
  const made = await inTransaction(ctx.db, async (tx) => {
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: { kind: "system" } },
      {
        purpose: "nda",
        subjectId: dealId,
        organisationId: deal.sellerOrganisationId,
        file: { fileName: `NDA ${deal.code}.pdf`, bytes },
      },
    );
    if (!stored.ok) return stored;
    // Two workers at once: the second one's file is thrown away with its transaction.
    const { count } = await tx.dealNda.updateMany({
      where: { dealId, documentId: null },
      data: { documentId: stored.value.id },
    });
    if (count === 0) throw new Error("made twice");
    return ok(null);
  });
  if (!made.ok) throw new Error(`the NDA of ${deal.code} was not kept: ${made.refusal.key}`);
}
