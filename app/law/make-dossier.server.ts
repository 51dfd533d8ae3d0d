import { buffer } from "node:stream/consumers";
import { PDFDocument } from "@cantoo/pdf-lib";
import { type ContractContent, modelAgreement } from "#app/contracts/agreement.ts";
import { readContractContent } from "#app/contracts/stored-papers.ts";
import { documentForReading } from "#app/documents/queries.server.ts";
import { storage } from "#app/documents/storage.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { termsValue } from "#app/negotiation/terms.ts";
import type { Db, Prisma } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import { dossierPdf } from "./dossier-paper.server.ts";
import { leadsTo } from "./model.ts";
import { readAnswers, readOutcome, readRuleSet } from "./stored-path.ts";

/**
 * One PDF to file: the application, the checklist, and the contract's own pages behind them. Waits, by
 * failing, until the contract's PDF is there; without its pages nothing is made.
 */
export async function makeDossier(ctx: { db: Db; now: Date }, dealId: string): Promise<void> {
  const path = await ctx.db.dealLegalPath.findUnique({ where: { dealId } });
  if (!path?.dossierRequestedAt || path.dossierDocumentId || !path.frozenAt) return;
  const deal = await ctx.db.deal.findUniqueOrThrow({ where: { id: dealId }, select: filedDeal });
  const version = await ctx.db.contractVersion.findFirst({
    where: { dealId, final: true },
    orderBy: { number: "desc" },
  });
  if (!version?.content) return;
  if (!version.documentId) throw new Error("the contract's PDF is not there yet");
  const contract = await pdfOf(ctx.db, version.documentId);
  const front = await dossierPdf({
    ...statedBy(deal, readContractContent(version.content)),
    ...foundOn(path),
    signedAt: deal.signedAt ?? path.frozenAt,
    contractHash: version.contentHash,
    contractFollows: contract !== null,
  });
  const bytes = contract ? await joined(front, contract) : front;
  await keepDossier(ctx, { dealId, deal, bytes });
}

const filedDeal = {
  code: true,
  titleVi: true,
  signedAt: true,
  registrationDueAt: true,
  sellerOrganisationId: true,
} as const satisfies Prisma.DealSelect;

type FiledDeal = Prisma.DealGetPayload<{ select: typeof filedDeal }>;

/** What the contract says of itself, in the words of the application. */
function statedBy(deal: FiledDeal, { terms, model, seller, buyer }: ContractContent) {
  const t = translator("vi").getFixedT(null, "codes");
  return {
    code: deal.code,
    technology: deal.titleVi,
    form: t.say(codeKey("transferForms", terms.form)),
    contractTitle: modelAgreement(model).title.vi,
    valueVnd: termsValue(terms),
    termMonths: terms.termMonths,
    dueAt: deal.registrationDueAt,
    seller,
    buyer,
  };
}

/** What the path was answered with, and the rules that made it need a certificate. */
function foundOn(path: { answers: unknown; outcome: unknown; rules: unknown }) {
  const { crossBorder, stateCapital } = readAnswers(path.answers);
  const outcome = readOutcome(path.outcome);
  const because = outcome.findings
    .filter(({ effect }) => effect !== "record_ip")
    .flatMap(({ rules }) => rules);
  return {
    crossBorder,
    stateCapital,
    because: readRuleSet(path.rules).rules.filter(({ key }) => because.includes(key)),
    valuation: leadsTo(outcome, "valuation"),
  };
}

async function keepDossier(
  ctx: { db: Db; now: Date },
  { dealId, deal, bytes }: { dealId: string; deal: FiledDeal; bytes: Uint8Array },
): Promise<void> {
  const made = await inTransaction(ctx.db, async (tx) => {
    const name = translator("vi").getFixedT(null, "law")("dossier.file", { code: deal.code });
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: { kind: "system" } },
      {
        purpose: "registration",
        subjectId: dealId,
        organisationId: deal.sellerOrganisationId,
        file: { fileName: `${name}.pdf`, bytes },
      },
    );
    if (!stored.ok) return stored;
    // Two workers at once: the second one's file is thrown away with its transaction.
    const { count } = await tx.dealLegalPath.updateMany({
      where: { dealId, dossierDocumentId: null },
      data: { dossierDocumentId: stored.value.id },
    });
    if (count === 0) throw new Error("made twice");
    return ok(null);
  });
  if (!made.ok) throw new Error(`the dossier of ${deal.code} was not kept: ${made.refusal.key}`);
}

async function pdfOf(db: Db, documentId: string): Promise<Buffer | null> {
  const document = await documentForReading(db, documentId);
  if (document?.contentType !== "application/pdf") return null;
  const stream = await storage().open(document.storageKey);
  if (!stream) throw new Error(`the contract's file ${documentId} is missing in the storage`);
  return buffer(stream);
}

async function joined(front: Uint8Array, behind: Uint8Array): Promise<Uint8Array> {
  const whole = await PDFDocument.load(front);
  const contract = await PDFDocument.load(behind);
  const pages = await whole.copyPages(contract, contract.getPageIndices());
  for (const page of pages) whole.addPage(page);
  return whole.save();
}
