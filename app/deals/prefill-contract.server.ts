import { modelOfTerms } from "#app/contracts/agreement.ts";
import { draftFactsOf } from "#app/contracts/draft-facts.server.ts";
import { statedTexts, withModelTexts } from "#app/contracts/draft-items.server.ts";
import type { Terms } from "#app/negotiation/terms.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { readContractTexts } from "./stored-contract.ts";

interface PrefilledDeal {
  readonly id: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly buyerOrganisationId: string;
}

/**
 * Puts the accepted terms into the contract's contents, in the transaction that accepts them, and picks
 * the model that goes with them. What the parties wrote about other contents stays.
 * @param withModels for terms taken from a listing as they stand: nothing is left to write
 */
export async function prefillContract(
  tx: Tx,
  deal: PrefilledDeal,
  terms: Terms,
  { withModels, now }: { readonly withModels: boolean; readonly now: Date },
): Promise<void> {
  const known = await tx.dealContract.findUnique({
    where: { dealId: deal.id },
    select: { items: true },
  });
  const facts = await draftFactsOf(tx, { deal: { ...deal, contractDraft: null }, terms });
  const texts = { ...readContractTexts(known?.items ?? {}), ...statedTexts(facts) };
  const items = withModels ? withModelTexts(texts, facts) : texts;
  await tx.dealContract.upsert({
    where: { dealId: deal.id },
    create: { dealId: deal.id, items },
    update: { items, documentId: null, documentHash: null },
  });
  const draft = { model: modelOfTerms(terms), updatedAt: now };
  await tx.contractDraft.upsert({
    where: { dealId: deal.id },
    create: { dealId: deal.id, ...draft },
    update: { ...draft, itemsEn: {} },
  });
}
