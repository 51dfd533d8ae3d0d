import { facetValues, priceForSorting } from "../facets.ts";
import { type FacetName, facetNames, type SearchDocument, type SearchQuery } from "../model.ts";
import { lexemesOf } from "../projection/index-text.ts";

/** A document as the server keeps it: what it is found by, no more. Everything here is public. */
export type Stored = Record<FacetName, string[]> & {
  id: string;
  hash: string;
  /** Its words, as the PostgreSQL index has them. */
  lead: string[];
  whole: string[];
  price_vnd: number | null;
  trl_level: number | null;
  published_at: number | null;
};

/** @param hash fingerprint of the document */
export function stored(document: SearchDocument, hash: string): Stored {
  const { card } = document;
  const { lead, whole } = lexemesOf(document);
  return {
    ...facetValues(card),
    id: card.id,
    hash,
    lead: [...lead],
    whole: [...whole],
    price_vnd: priceForSorting(card),
    trl_level: card.trl,
    published_at: card.publishedAt ? Date.parse(card.publishedAt) / 1000 : null,
  };
}

/** The filter of a query; arrays inside are any of, the outer one all of. */
export function filterOf(query: SearchQuery): string[][] {
  const scope =
    query.type === null
      ? []
      : query.type === "challenge"
        ? ["challenge"]
        : ["technology", "solution"];
  const filters = facetNames.map((name) =>
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
