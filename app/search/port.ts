import type { EngineName, SearchDocument, SearchQuery, SearchResult } from "./model.ts";

export interface EngineHealth {
  ok: boolean;
  documents: number;
}

/** Content fingerprints by id: what an engine holds, for finding what it misses. */
export type Fingerprints = Map<string, string>;

/** What search needs of an engine. Both adapters pass one contract suite. */
export interface SearchEngine {
  readonly name: EngineName;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Writes or replaces by id; searchable when the promise resolves. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  /** Unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>;
  /**
   * Makes the index hold exactly these documents, without a moment in which it holds less.
   * @param batches documents in any order, each id once
   * @param changedSince documents written by others while the rebuild ran
   */
  rebuild(
    batches: AsyncIterable<readonly SearchDocument[]>,
    progress: (done: number) => void,
  ): Promise<number>;
  fingerprints(): Promise<Fingerprints>;
  health(): Promise<EngineHealth>;
}
