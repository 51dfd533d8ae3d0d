import type { Card, FacetCounts, FacetName, SearchHit, SearchQuery } from "../model.ts";
import type { Interpretation, Reader } from "../reading/interpretation.ts";
import type { Stored } from "./document.ts";
import type { ReadDocuments } from "./read-documents.ts";

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
  documents: ReadDocuments;
}

/** A document by its id, as it was at this hash. */
export type Named = Pick<Stored, "id" | "hash">;

/** What is read of a document that is found. */
export type Found = Pick<Stored, "id" | "hash" | "card" | "quality" | "lead" | "whole">;

export interface Answer {
  hits: Named[];
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

/** Only names are asked for; what they stand for is read apart. */
export const names = ["id", "hash"];

export function distinct<T extends Named>(found: readonly T[]): T[] {
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
