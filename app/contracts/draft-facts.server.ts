import type { Terms } from "#app/negotiation/terms.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { DraftFacts } from "./draft-items.server.ts";
import { partyBlocks } from "./parties.server.ts";

interface Drafted {
  readonly deal: {
    readonly code: string;
    readonly titleVi: string;
    readonly titleEn: string | null;
    readonly buyerOrganisationId: string;
    readonly contractDraft: { readonly model: string } | null;
  };
  readonly terms: Terms;
}

/** What a deal's contract is written from, its parties' addresses included. */
export async function draftFactsOf(db: Tx, { deal, terms }: Drafted): Promise<DraftFacts> {
  const parties = await partyBlocks(db, [deal.buyerOrganisationId]);
  const address = parties.get(deal.buyerOrganisationId)?.address;
  return {
    model: deal.contractDraft?.model ?? null,
    terms,
    technology: deal.titleVi,
    technologyEn: deal.titleEn,
    code: deal.code,
    ...(address ? { buyerAddress: address } : {}),
  };
}
