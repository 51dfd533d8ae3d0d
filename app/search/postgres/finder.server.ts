import { exactLookup } from "../projection/index-text.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import type { Catalogue } from "./catalogue.server.ts";
import type { Evidence } from "./evidence.server.ts";
import { postingsOf } from "./postings.server.ts";
import { type Bits, both, either, members, nobody } from "./postings.ts";

/** Says which documents have what is asked for, by their numbers, ascending. Each engine has its own. */
export interface Finder {
  /** Every word spelled exactly as typed. */
  literal(read: Interpretation): Promise<Uint32Array>;
  /** A number or code that is all that is asked for. */
  identified(read: Interpretation, evidence: Evidence): Promise<Uint32Array>;
  /**
   * Every required word, or what it means said otherwise.
   * @param longer words the last one may become
   */
  complete(
    read: Interpretation,
    evidence: Evidence,
    longer: readonly string[],
  ): Promise<Uint32Array>;
  /** Something telling of it; null where every document may be weighed. */
  partial(read: Interpretation): Promise<Uint32Array | null>;
}

/** Finds in the sets of documents PostgreSQL gave for each word. */
export function inMemory(catalogue: Catalogue): Finder {
  return {
    async literal({ terms }) {
      const lookups = terms.map((term) => exactLookup(term.exact));
      const bits = await postingsOf(catalogue, lookups);
      return members(both(lookups.map(bits)));
    },
    identified: async (_, { identified }) => members(identified),
    complete: async (read, { phrases, whole }) => havingAll(read, phrases, (at) => whole[at]),
    partial: async () => null,
  };
}

/** Those that have each required term, or what it means said otherwise. */
export function havingAll(
  { terms, concepts }: Interpretation,
  phrases: readonly Bits[],
  having: (at: number) => Bits | undefined,
): Uint32Array {
  const otherwise = (at: number) =>
    concepts.flatMap((concept, c) => (concept.terms.includes(at) ? [phrases[c] ?? nobody] : []));
  const required = terms.flatMap((term, at) => (term.required ? [at] : []));
  return members(both(required.map((at) => either([having(at) ?? nobody, ...otherwise(at)]))));
}
