import { pagesOf } from "#app/platform/http/page-of.ts";
import type { SearchQuery, SearchResult, Understood } from "../model.ts";
import { type FacetList, facetLists, type PlaceNames } from "./facet-lists.ts";
import type { Way } from "./loosenings.ts";
import type { Speech } from "./row-words.ts";

/** What the page shows of a result: words for the reader and nothing it does not show. */
export interface PageResult {
  total: number;
  page: number;
  pages: number;
  /** How many rows stand on this page. */
  shown: number;
  facets: FacetList[];
  understood: Understood;
}

/** All that is shown of one search. */
export interface ShownPage {
  result: PageResult;
  /** Whether the very letters that were typed would find something. */
  asTyped: boolean;
  /** Out of an empty result. */
  ways: Way[];
}

interface Shown {
  query: SearchQuery;
  /** The list of choices shown with all its values. */
  open: string | null;
  places: PlaceNames;
}

export function pageResult(
  result: SearchResult,
  { query, open, places }: Shown,
  speech: Speech,
): PageResult {
  const { total, page, pageSize, facets: counts, understood } = result;
  return {
    total,
    page,
    pages: pagesOf(total, pageSize),
    shown: result.hits.length,
    facets: facetLists({ counts, filters: query.filters, open }, speech, places),
    understood,
  };
}
