import { facetValues, priceForSorting } from "../facets.ts";
import {
  type Card,
  type FacetName,
  facetNames,
  type SearchDocument,
  type SearchQuery,
} from "../model.ts";
import { lexemesOf } from "../projection/index-text.ts";

/** A document as the server keeps it. Everything here is public. */
export type Stored = Record<FacetName, string[]> & {
  id: string;
  hash: string;
  title_vi: string;
  title_en: string | null;
  keywords: string[];
  identifiers: string[];
  summary_vi: string;
  summary_en: string | null;
  labels: string[];
  owner: string[];
  /** What it is found by, as the PostgreSQL index has it. */
  lead: string[];
  whole: string[];
  price_vnd: number | null;
  trl_level: number | null;
  published_at: number | null;
  quality: number;
  card: Card;
};

/** @param hash fingerprint of the document */
export function stored(document: SearchDocument, hash: string): Stored {
  const { card } = document;
  const lexemes = lexemesOf(document);
  return {
    ...facetValues(card),
    id: card.id,
    hash,
    title_vi: card.title.vi,
    title_en: card.title.en,
    keywords: card.keywords,
    identifiers: document.identifiers,
    summary_vi: card.summary.vi,
    summary_en: card.summary.en,
    labels: document.labels,
    owner: [card.organisation.name.vi, card.organisation.name.en ?? "", ...document.names],
    lead: [...lexemes.lead],
    whole: [...lexemes.whole],
    price_vnd: priceForSorting(card),
    trl_level: card.trl,
    published_at: card.publishedAt ? Date.parse(card.publishedAt) / 1000 : null,
    quality: document.quality,
    card,
  };
}

/** The filter of a query, without one facet's own; arrays inside are any of, the outer one all of. */
export function filterOf(query: SearchQuery, except: FacetName | null): string[][] {
  const scope =
    query.type === null
      ? []
      : query.type === "challenge"
        ? ["challenge"]
        : ["technology", "solution"];
  const filters = facetNames
    .filter((name) => name !== except)
    .map((name) =>
      (query.filters[name] ?? []).map((value) => `${name} = ${JSON.stringify(value)}`),
    );
  return [scope.map((kind) => `kind = ${kind}`), ...filters].filter((any) => any.length > 0);
}

export function sortOf({ sort }: SearchQuery): string[] {
  const orders = {
    relevance: ["published_at:desc"],
    newest: ["published_at:desc"],
    price: ["price_vnd:asc", "published_at:desc"],
    trl: ["trl_level:desc", "published_at:desc"],
  };
  return orders[sort];
}
