import { type Had, nothingHad } from "../ranking/ranking.ts";
import { weights } from "../ranking/weights.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import type { Evidence } from "./evidence.server.ts";
import { has, nobody } from "./postings.ts";

/** Which documents answer a query, before any filter. */
export interface Matches {
  all: Uint32Array;
  /** Those that have every word, or what it means said otherwise; the others have most of them. */
  whole: Uint32Array;
  /** By number: 1 for the best places, then 2 and so on; 0 for anywhere else. */
  tier: Uint8Array;
  /** Words the unfinished last one may become. */
  longer: readonly string[];
  /** What a document has of the query, for ranking. */
  had(n: number): Had;
  /** Share of the query's weight it has, for a first order; null where tier and title give that. */
  weight: ((n: number) => number) | null;
}

export const noMatches: Matches = {
  all: nobody,
  whole: nobody,
  tier: new Uint8Array(0),
  longer: [],
  had: () => nothingHad,
  weight: null,
};

export function matches(
  read: Interpretation,
  evidence: Evidence,
  found: { all: Uint32Array; tiers: Uint32Array[]; longer?: readonly string[] },
): Matches {
  const { all, tiers, longer = [] } = found;
  return {
    all,
    whole: all,
    tier: tiersOf(all, tiers),
    longer,
    had: hadOf(read, evidence),
    weight: null,
  };
}

/** Matches of a question taken word by word, where nothing was understood: all in one tier. */
export function literally({ terms }: Interpretation, all: Uint32Array): Matches {
  const had = { words: terms.map(() => weights.place.lead), pairs: [], concepts: [] };
  return { ...noMatches, all, whole: all, tier: tiersOf(all, [all]), had: () => had };
}

/** What a document has of each part of the query, by the best place the index tells. */
function hadOf({ terms, pairs, concepts }: Interpretation, evidence: Evidence): (n: number) => Had {
  const { place, form } = weights;
  return (n) => ({
    words: terms.map(({ marked, lettersShare }, at) => {
      if (!has(evidence.lead[at] ?? nobody, n))
        return has(evidence.whole[at] ?? nobody, n) ? place.text * lettersShare : 0;
      const { finished } = evidence;
      if (finished && at === terms.length - 1 && !has(finished, n)) return place.lead * form.longer;
      const spelled = !marked || has(evidence.exact[at] ?? nobody, n);
      return place.lead * (spelled ? form.asTyped : form.otherAccent * lettersShare);
    }),
    pairs: pairs.map((_, p) => (has(evidence.pairs[p] ?? nobody, n) ? place.lead : 0)),
    concepts: concepts.map((_, c) => (has(evidence.phrases[c] ?? nobody, n) ? place.lead : 0)),
    identified: has(evidence.identified, n)
      ? 1
      : has(evidence.mentioned, n)
        ? weights.mentioned
        : 0,
  });
}

/** The best tier of each document by its number: 1 for the first list, 0 for none. */
export function tiersOf(all: Uint32Array, lists: readonly Uint32Array[]): Uint8Array {
  let most = 0;
  for (const n of all) if (n > most) most = n;
  const tier = new Uint8Array(most + 1);
  for (let at = lists.length; at > 0; at -= 1)
    for (const n of lists[at - 1] ?? nobody) tier[n] = at;
  return tier;
}
