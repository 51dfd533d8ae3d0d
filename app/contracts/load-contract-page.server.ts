import { contractItems, missingItems } from "#app/deals/contract.ts";
import { valuationAwaited } from "#app/deals/guards.ts";
import type { OpenedDeal } from "#app/deals/open-deal.server.ts";
import { readContractTexts } from "#app/deals/stored-contract.ts";
import { pathNow } from "#app/law/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { articleOrder, isModelCode } from "./agreement.ts";
import { articlesOf } from "./contract-content.server.ts";
import { modelFor } from "./draft-items.server.ts";
import { versionsOf } from "./load-versions.server.ts";
import type { ContractPage } from "./page-model.ts";
import { partyBlocks } from "./parties.server.ts";
import { readGuide, readLayout } from "./stored-papers.ts";

/** The contract of a deal with agreed terms, for its parties and the operator; null before there are terms. */
export async function loadContractPage(
  db: Tx,
  now: Date,
  { loaded, side }: OpenedDeal,
): Promise<ContractPage | null> {
  const { deal, terms } = loaded;
  if (!terms || !deal.contract) return null;
  const facts = { ...loaded.facts, path: await pathNow(db, deal.id, now) };
  const blocks = await partyBlocks(db, [deal.sellerOrganisationId, deal.buyerOrganisationId]);
  const seller = blocks.get(deal.sellerOrganisationId);
  const buyer = blocks.get(deal.buyerOrganisationId);
  if (!seller || !buyer) return null;
  const texts = readContractTexts(deal.contract.items);
  const draft = deal.contractDraft;
  const own = readContractTexts(draft?.itemsEn ?? {});
  const articles = articlesOf({ deal, terms, parties: { seller, buyer } });
  const guide = readGuide(draft?.guide ?? {});
  const required = new Map(contractItems.map((item) => [item.code, item.required]));
  return {
    dealId: deal.id,
    version: facts.version,
    side,
    editable: facts.state === "agreed",
    model: modelFor({ model: draft?.model ?? null, terms }),
    advised: isModelCode(guide.model)
      ? { model: guide.model, because: guide.because ?? "many" }
      : null,
    guide,
    layout: readLayout(draft?.layout ?? "vi_en"),
    items: articleOrder.map((code) => ({
      code,
      required: required.get(code) ?? false,
      text: texts[code] ?? "",
      own: own[code] ?? "",
      english: articles.find(({ item }) => item === code)?.en ?? null,
    })),
    missing: missingItems(texts),
    legal: facts.path?.prohibited
      ? "prohibited"
      : Object.values(facts.legal).includes(null)
        ? "open"
        : "answered",
    // A contract signed before valuations were recorded here has none to show.
    valuation:
      facts.path?.needsValuation && (facts.state === "agreed" || facts.valuedUntil)
        ? { awaited: valuationAwaited(facts, now), until: facts.valuedUntil }
        : null,
    versions: await versionsOf(db, deal.id),
  };
}
