import type { Card, FacetCounts, FacetName, SearchHit, SearchQuery } from "../model.ts";
import type { Interpretation, Reader } from "../reading/interpretation.ts";
import type { Stored } from "./document.ts";

/** One of the queries asked together. */
export interface ServerQuery {
  q?: string;
  filter: string | (string | string[])[];
  page?: number;
  hitsPerPage?: number;
  /** Instead of pages, and without a total. */
  offset?: number;
  limit?: number;
  facets?: FacetName[];
  sort?: string[];
  attributesToRetrieve?: string[];
  locales?: ("vie" | "eng")[];
}

/** Asks the server several queries at once; answers in their order. */
export type Ask = (queries: readonly ServerQuery[]) => Promise<Answer[]>;

/** One query on its way. */
export interface Asking {
  ask: Ask;
  query: SearchQuery;
  read: Interpretation;
  reader: Reader;
}

/** What is read of a document that is found; of one that is only named, its id. */
export type Found = Pick<Stored, "id" | "card" | "quality" | "lead" | "whole">;

export interface Answer {
  hits: Found[];
  totalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

export interface Answered {
  total: number;
  hits: SearchHit[];
  facets: FacetCounts;
  /** Cards of the best results, whatever page is shown. */
  best: Card[];
  loosened: boolean;
}

export const fields = ["id", "card", "quality", "lead", "whole"];

export function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
