import { pagesOf } from "#app/platform/http/page-of.ts";
import type { SearchResult, Understood } from "../model.ts";
import type { FacetList } from "./facet-lists.ts";
import type { Way } from "./loosenings.ts";
import type { ResultRow } from "./result-row.ts";

/** What the page says of a result beside what is drawn of it. */
export interface PageResult {
  total: number;
  page: number;
  pages: number;
  /** How many rows stand on this page. */
  shown: number;
  /** Whether there is anything to choose. */
  narrows: boolean;
  /** The list of choices shown with all its values. */
  open: string | null;
  understood: Understood;
}

/** What the server draws of a result, in the reader's words. */
export interface PageParts {
  lists: FacetList[];
  rows: ResultRow[];
}

/** All that is said of one search. */
export interface ShownPage {
  result: PageResult;
  /** Whether the very letters that were typed would find something. */
  asTyped: boolean;
  /** Out of an empty result. */
  ways: Way[];
}

/** What a page of results tells of itself, apart from its rows. */
export function pageResult(
  { total, page, pageSize, hits, understood }: SearchResult,
  lists: readonly FacetList[],
): PageResult {
  return {
    total,
    page,
    pages: pagesOf(total, pageSize),
    shown: hits.length,
    narrows: lists.length > 0,
    open: lists.find(({ isOpen }) => isOpen)?.key ?? null,
    understood,
  };
}
