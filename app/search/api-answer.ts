import type { Bilingual, FacetCounts, SearchHit, SearchResult } from "./model.ts";

type Lang = "vi" | "en";

const inLang = (text: Bilingual, lang: Lang) =>
  (lang === "en" ? text.en || text.vi : text.vi || text.en) ?? "";

/** Facets the API counts; yes-or-no ones of the page are left out. */
const counted = [
  "kind",
  "industry",
  "scienceField",
  "category",
  "trl",
  "transferForm",
  "price",
  "province",
  "ward",
] as const;

/** The body of `GET /api/v1/listings`. */
export function searchAnswer(result: SearchResult, lang: Lang, origin: string) {
  return {
    total: result.total,
    page: result.page,
    pageSize: result.pageSize,
    engine: result.engine,
    tookMs: result.tookMs,
    hits: result.hits.map((hit) => hitAnswer(hit, lang, origin)),
    facets: pickFacets(result.facets),
  };
}

function pickFacets(facets: FacetCounts) {
  const verified = { true: facets.verified.yes ?? 0 };
  return { ...Object.fromEntries(counted.map((name) => [name, facets[name]])), verified };
}

function hitAnswer({ card, score }: SearchHit, lang: Lang, origin: string) {
  const { organisation } = card;
  return {
    id: card.id,
    externalId: card.externalId,
    type: card.type,
    kind: card.kind,
    title: card.title,
    summary: inLang(card.summary, lang),
    organisation: {
      id: organisation.id,
      name: inLang(organisation.name, lang),
      verified: organisation.verified,
    },
    trl: card.trl,
    industries: card.industries,
    scienceFields: card.scienceFields,
    categories: card.categories,
    transferForms: card.transferForms,
    price: card.price,
    deadline: card.deadline,
    publishedAt: card.publishedAt,
    score,
    url: `${origin}/${card.type === "listing" ? "listings" : "challenges"}/${card.id}`,
  };
}
