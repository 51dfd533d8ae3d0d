import type { EngineName, SearchDocument, SearchQuery, SearchResult } from "./model.ts";

export interface EngineHealth {
  ok: boolean;
  documents: number;
}

/** Content fingerprints by id: what an engine holds, for finding what it misses. */
export type Fingerprints = Map<string, string>;

/** What became different while a rebuild ran. */
export interface Changes {
  documents: readonly SearchDocument[];
  gone: readonly string[];
}

/** The engine will not have what it was given, however often; not: it cannot be reached. */
export class WriteRefused extends Error {}

/** A document an engine will not have, and why. */
export interface Refusal {
  id: string;
  reason: string;
}

export interface Rebuild {
  /** Everything there is, each document once, in any order. */
  documents: AsyncIterable<readonly SearchDocument[]>;
  /** What changed since it was last asked, or since the rebuild began. */
  changes(): Promise<Changes>;
  /** Told what the new index will not have; the rest goes on without it. */
  refused(refusals: readonly Refusal[]): Promise<void>;
  /** Runs the last step while nobody else writes to the engine. */
  alone(lastStep: () => Promise<void>): Promise<void>;
  /** Told how many documents are done. */
  progress(done: number): void;
}

/** What search needs of an engine. Both adapters pass one contract suite. */
export interface SearchEngine {
  readonly name: EngineName;
  search(query: SearchQuery): Promise<SearchResult>;
  /** How many documents a search would find. What is offered instead of an answer is counted first. */
  count(query: SearchQuery): Promise<number>;
  /** Writes or replaces by id; searchable when the promise resolves. */
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  /** Unknown ids are no error. */
  remove(ids: readonly string[]): Promise<void>;
  /** Makes the index hold exactly these documents, without a moment in which it holds less. */
  rebuild(source: Rebuild): Promise<number>;
  fingerprints(): Promise<Fingerprints>;
  health(): Promise<EngineHealth>;
}
