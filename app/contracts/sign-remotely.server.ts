import { buffer } from "node:stream/consumers";
import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { loadDeal } from "#app/deals/facts.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import { whoIs } from "#app/deals/policy.ts";
import { documentForReading } from "#app/documents/queries.server.ts";
import { storage } from "#app/documents/storage.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { handInStates } from "./add-signed-file.server.ts";
import { keepSignedFile } from "./keep-signed-file.server.ts";
import { remoteSigner } from "./remote-signers.server.ts";

/** Hands the last version's PDF to a provider. @returns where the signer goes on */
export async function beginRemoteSigning(
  ctx: DealCtx,
  input: { readonly dealId: string; readonly provider: string; readonly returnUrl: string },
): Promise<Result<{ url: string }>> {
  const signer = remoteSigner(input.provider);
  if (!signer) return refuse(404, "contracts.no_provider");
  const loaded = await loadDeal(ctx.db, input.dealId);
  if (!loaded || ctx.actor.kind !== "user") return refuse(404, "deals.not_found");
  const who = whoIs(ctx.actor, loaded.deal);
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  const own = byOwnPeople(ctx.actor, "sign");
  if (!own.ok) return own;
  if (who.kind !== "party" || !who.signatory) return refuse(403, "deals.needs_signatory");
  if (!handInStates.includes(loaded.facts.state)) return refuse(409, "deals.wrong_state");
  const file = await lastPdf(ctx.db, input.dealId);
  if (!file) return refuse(409, "contracts.no_pdf_yet");
  const person = await ctx.db.user.findUniqueOrThrow({
    where: { id: ctx.actor.userId },
    select: { name: true, email: true },
  });
  const { returnUrl } = input;
  const begun = await signer.begin({ ...file, signer: person, returnUrl });
  await ctx.db.remoteSigning.create({
    data: {
      id: newId(),
      dealId: input.dealId,
      provider: signer.name,
      reference: begun.reference,
      documentId: file.documentId,
      side: who.side,
      requestedById: ctx.actor.userId,
      requestedAt: ctx.now,
    },
  });
  return ok({ url: begun.url });
}

async function lastPdf(db: Tx, dealId: string) {
  const version = await db.contractVersion.findFirst({
    where: { dealId, documentId: { not: null } },
    orderBy: { number: "desc" },
    select: { documentId: true },
  });
  const document = version?.documentId ? await documentForReading(db, version.documentId) : null;
  if (document?.contentType !== "application/pdf") return null;
  const stream = await storage().open(document.storageKey);
  if (!stream) return null;
  return { documentId: document.id, fileName: document.fileName, pdf: await buffer(stream) };
}

/**
 * Asks the provider how a request stands; a signed file comes in like one that was handed in, checked the
 * same way. Safe to call again.
 */
export async function fetchRemoteSigning(
  ctx: DealCtx,
  reference: { readonly provider: string; readonly reference: string },
): Promise<Result<{ state: string }>> {
  const signer = remoteSigner(reference.provider);
  const request = await ctx.db.remoteSigning.findUnique({
    where: { provider_reference: reference },
  });
  if (!signer || !request) return refuse(404, "contracts.no_provider");
  const parties = await ctx.db.deal.findUniqueOrThrow({
    where: { id: request.dealId },
    select: { buyerOrganisationId: true, sellerOrganisationId: true },
  });
  const who = whoIs(ctx.actor, parties);
  if (who.kind !== "party" || who.side !== request.side) return refuse(404, "deals.not_found");
  const own = byOwnPeople(ctx.actor, "sign");
  if (!own.ok) return own;
  if (request.state !== "waiting") return ok({ state: request.state });
  const progress = await signer.progress(reference.reference);
  if (progress.state === "waiting") return ok({ state: "waiting" });
  return inTransaction(ctx.db, async (tx) => {
    await lockDeal(tx, request.dealId);
    const { count } = await tx.remoteSigning.updateMany({
      where: { id: request.id, state: "waiting" },
      data: { state: progress.state, finishedAt: ctx.now },
    });
    if (count === 0 || progress.state !== "signed") return ok({ state: progress.state });
    const deal = await tx.deal.findUniqueOrThrow({
      where: { id: request.dealId },
      select: { code: true, state: true, buyerOrganisationId: true, sellerOrganisationId: true },
    });
    if (!handInStates.includes(deal.state)) return refuse(409, "deals.wrong_state");
    const kept = await keepSignedFile(tx, ctx, {
      dealId: request.dealId,
      side: request.side,
      organisationId:
        request.side === "buyer" ? deal.buyerOrganisationId : deal.sellerOrganisationId,
      file: { fileName: `${deal.code} ${reference.provider}.pdf`, bytes: progress.pdf },
    });
    if (!kept.ok) return kept;
    await tx.remoteSigning.update({
      where: { id: request.id },
      data: { signedFileId: kept.value.id },
    });
    return ok({ state: "signed" });
  });
}
