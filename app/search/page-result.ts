import type { Wanted } from "./highlighting.ts";
import type { Card, FacetCounts, SearchHit, SearchResult, Understood } from "./model.ts";

/** What a row of the page needs of a card; the rest would only make the page heavier. */
export type PageCard = Pick<
  Card,
  | "id"
  | "type"
  | "kind"
  | "title"
  | "summary"
  | "organisation"
  | "trl"
  | "industries"
  | "categories"
  | "price"
  | "ip"
  | "deployments"
  | "replyMinutes"
  | "stale"
  | "deadline"
>;

export interface PageHit extends Omit<SearchHit, "card"> {
  card: PageCard;
}

export interface PageResult {
  total: number;
  page: number;
  pages: number;
  hits: PageHit[];
  facets: FacetCounts;
  terms: Wanted[];
  understood: Understood;
}

export function pageResult(result: SearchResult): PageResult {
  const { total, page, pageSize, facets, understood } = result;
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    hits: result.hits.map((hit) => ({ ...hit, card: pageCard(hit.card) })),
    facets,
    terms: result.terms.map(({ folded, exact, prefix, alternatives }) => ({
      folded,
      exact,
      prefix,
      alternatives,
    })),
    understood,
  };
}

function pageCard(card: Card): PageCard {
  const { id, type, kind, title, summary, organisation, trl, industries, categories } = card;
  const { price, ip, deployments, replyMinutes, stale, deadline } = card;
  return {
    id,
    type,
    kind,
    title,
    summary,
    organisation,
    trl,
    industries,
    categories,
    price,
    ip: ip.slice(0, 1),
    deployments,
    replyMinutes,
    stale,
    deadline,
  };
}
