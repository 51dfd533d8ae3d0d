import type { Catalogue } from "../postgres/catalogue.server.ts";
import type { Finder } from "../postgres/finder.server.ts";
import { nobody } from "../postgres/postings.ts";
import { exactLookup, identifierLookup } from "../projection/index-text.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import type { Ask } from "./ask.ts";
import { all, any, isHeld, looseFilter, strictFilter } from "./filter.ts";

const MOST_LONGER = 40;
/** Documents taken to be weighed for a word alone: this share of all, and at least so many. */
const TAKEN_SHARE = 0.1;
const TAKEN_FEW = 2_000;
const FEWEST_TERMS = 2;

/** Finds by asking Meilisearch, which names every document it finds. */
export function askingFinder(ask: Ask, catalogue: Catalogue): Finder {
  const find = async (filter: string) => {
    // Values of a facet come ten times as fast as documents.
    const [answer] = await ask([{ filter, page: 1, hitsPerPage: 0, facets: ["id"] }]);
    return catalogue.numbers.of(Object.keys(answer?.facetDistribution?.id ?? {}));
  };
  return {
    literal: ({ terms }) => find(all(terms.map((term) => isHeld(exactLookup(term.exact))))),
    async identified({ identifiers }) {
      const whole = identifiers.filter((one) => one.whole);
      if (whole.length === 0) return nobody;
      return find(any(whole.map((one) => isHeld(identifierLookup(one.form)))));
    },
    async complete(read, { finished }, longer) {
      // Words with digits are given no longer ones: PostgreSQL walks their prefixes.
      const begun = finished && longer.length === 0 ? longerOf(read, catalogue) : longer;
      return find(strictFilter(read, begun));
    },
    partial: (read) => find(looseFilter(read, tellingTerms(read, catalogue))),
  };
}

function longerOf({ terms }: Interpretation, { vocabulary }: Catalogue): readonly string[] {
  return vocabulary.startingWith(terms.at(-1)?.folded ?? "", MOST_LONGER);
}

/** The rarest terms, as many as name no more documents than are worth weighing. */
function tellingTerms({ terms }: Interpretation, { vocabulary, columns }: Catalogue): number[] {
  const frequency = (at: number) => vocabulary.frequency(terms[at]?.folded ?? "");
  const byRarity = terms
    .flatMap((term, at) => (term.required ? [at] : []))
    .sort((a, b) => frequency(a) - frequency(b));
  let room = Math.max(TAKEN_FEW, TAKEN_SHARE * columns.count);
  return byRarity.filter((at, place) => {
    room -= frequency(at);
    return room >= 0 || place < FEWEST_TERMS;
  });
}
