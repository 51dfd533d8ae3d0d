import { readContractTexts } from "#app/deals/stored-contract.ts";
import type { Terms } from "#app/negotiation/terms.ts";
import { articleOrder, type ContractArticle, type ContractContent } from "./agreement.ts";
import { draftOf, modelFor } from "./draft-items.server.ts";
import type { PartyBlock } from "./model.ts";
import { readLayout } from "./stored-papers.ts";

/** The deal, as far as its contract is made from it. */
export interface ContractSource {
  readonly deal: {
    readonly code: string;
    readonly titleVi: string;
    readonly titleEn: string | null;
    readonly contract: { readonly items: unknown } | null;
    readonly contractDraft: {
      readonly model: string;
      readonly layout: string;
      readonly itemsEn: unknown;
    } | null;
  };
  readonly terms: Terms;
  readonly parties: { readonly seller: PartyBlock; readonly buyer: PartyBlock };
}

/** The model's own text in both languages, as the terms fill it. */
export function modelTexts({ deal, terms, parties }: ContractSource) {
  return draftOf({
    model: deal.contractDraft?.model ?? null,
    terms,
    technology: deal.titleVi,
    technologyEn: deal.titleEn,
    code: deal.code,
    buyerAddress: parties.buyer.address,
  });
}

const sameText = (a: string, b: string | undefined) =>
  a.replace(/\s+/g, " ").trim() === (b ?? "").replace(/\s+/g, " ").trim();

/** The articles as they stand: the parties' words, with the English that belongs to them. */
export function articlesOf(source: ContractSource): ContractArticle[] {
  const items = readContractTexts(source.deal.contract?.items ?? {});
  const written = readContractTexts(source.deal.contractDraft?.itemsEn ?? {});
  const drafted = modelTexts(source);
  return articleOrder.flatMap((item) => {
    const vi = items[item]?.trim();
    if (!vi) return [];
    const own = sameText(vi, drafted.vi[item]) ? drafted.en[item] : null;
    return [{ item, vi, en: written[item]?.trim() || own || null }];
  });
}

/** What a version of the contract is made from as it stands now; the same content gives the same hash. */
export function contractContent(source: ContractSource): ContractContent {
  const { deal, terms, parties } = source;
  return {
    code: deal.code,
    model: modelFor({ model: deal.contractDraft?.model ?? null, terms }),
    layout: readLayout(deal.contractDraft?.layout ?? "vi_en"),
    technology: { vi: deal.titleVi, en: deal.titleEn ?? deal.titleVi },
    articles: articlesOf(source),
    terms,
    ...parties,
  };
}
