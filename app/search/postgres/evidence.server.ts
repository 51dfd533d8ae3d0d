import {
  codeLookup,
  exactLookup,
  identifierLookup,
  type Lookup,
  phraseLookups,
  wordLookup,
} from "../projection/index-text.ts";
import { pairLookups } from "../ranking/coverage.ts";
import type { Interpretation, Term } from "../reading/interpretation.ts";
import type { Catalogue } from "./catalogue.server.ts";
import { postingsOf, type WordIndex } from "./postings.server.ts";
import { type Bits, both, either, nobody } from "./postings.ts";

/** Which documents have each part of a query, as sets over the whole index. */
export interface Evidence {
  /** Per term: in the lead, anywhere, and in the lead exactly as typed. */
  lead: Bits[];
  whole: Bits[];
  exact: Bits[];
  /** The last term in the lead as it stands, once words that begin with it count as well. */
  finished?: Bits;
  /** Per pair: side by side in the lead. */
  pairs: Bits[];
  /** Per concept: said otherwise in the lead, and only pointed at by a code. */
  phrases: Bits[];
  codes: Bits[];
  /** Having an identifier that is all that is asked for, or one that is a part of it. */
  identified: Bits;
  mentioned: Bits;
}

const MOST_LONGER = 40;

/** Reads everything a query asks for at once. */
export async function evidenceFor(
  catalogue: Catalogue,
  read: Interpretation,
  index: WordIndex,
): Promise<Evidence> {
  const { terms, pairs, concepts, identifiers } = read;
  const wanted = {
    lead: terms.map((term) => formsOf(term).map((word) => wordLookup("lead", word))),
    whole: terms.map((term) => formsOf(term).map((word) => wordLookup("whole", word))),
    exact: terms.map((term) => (term.marked ? [exactLookup(term.exact)] : [])),
    pairs: pairs.map(({ left, right }) => pairLookups(terms[left], terms[right])),
    phrases: concepts.map((concept) => concept.phrases.map(phraseLookups)),
    codes: concepts.map((concept) => concept.codes.map(codeLookup)),
    identified: identifiers.filter((one) => one.whole).map((one) => identifierLookup(one.form)),
    mentioned: identifiers.filter((one) => !one.whole).map((one) => identifierLookup(one.form)),
  };
  const lookups = [
    ...wanted.lead.flat(),
    ...wanted.whole.flat(),
    ...wanted.exact.flat(),
    ...wanted.pairs.flat(),
    ...wanted.phrases.flat(2),
    ...wanted.codes.flat(),
    ...wanted.identified,
    ...wanted.mentioned,
  ];
  const bits = await postingsOf(catalogue, lookups, index);
  const any = (lookups: readonly Lookup[]) => either(lookups.map(bits));
  return {
    lead: wanted.lead.map(any),
    whole: wanted.whole.map(any),
    exact: wanted.exact.map(any),
    pairs: wanted.pairs.map(any),
    phrases: wanted.phrases.map((list) =>
      either(list.map((all) => (all.length > 0 ? both(all.map(bits)) : nobody))),
    ),
    codes: wanted.codes.map(any),
    identified: any(wanted.identified),
    mentioned: any(wanted.mentioned),
  };
}

/** Lets the last word go on: documents with a word that begins with it count too. */
export async function extended(
  catalogue: Catalogue,
  { terms }: Interpretation,
  evidence: Evidence,
  index: WordIndex,
): Promise<{ evidence: Evidence; longer: readonly string[] }> {
  const at = terms.length - 1;
  const { folded } = terms[at] as Term;
  // Words with digits are not all in the vocabulary; the database walks their prefixes itself.
  const digits = /\d/.test(folded);
  const longer = digits ? [] : catalogue.vocabulary.startingWith(folded, MOST_LONGER);
  const lookups = (column: "lead" | "whole") =>
    digits ? [wordLookup(column, folded, true)] : longer.map((word) => wordLookup(column, word));
  const bits = await postingsOf(catalogue, [...lookups("lead"), ...lookups("whole")], index);
  const [lead, whole] = (["lead", "whole"] as const).map((column) => {
    const sets = [...evidence[column]];
    sets[at] = either([sets[at] ?? nobody, ...lookups(column).map(bits)]);
    return sets;
  });
  const finished = evidence.lead[at] ?? nobody;
  return { evidence: { ...evidence, lead: lead ?? [], whole: whole ?? [], finished }, longer };
}

function formsOf({ folded, alternatives }: Term): string[] {
  return [folded, ...alternatives];
}
