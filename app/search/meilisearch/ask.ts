/** One of the queries asked together. */
export interface ServerQuery {
  filter: string | (string | string[])[];
  page: number;
  hitsPerPage: number;
  facets?: string[];
  sort?: string[];
  attributesToRetrieve?: string[];
}

/** Asks the server several queries at once; answers in their order. */
export type Ask = (queries: readonly ServerQuery[]) => Promise<Answer[]>;

export interface Answer {
  hits: { id: string }[];
  totalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
}
