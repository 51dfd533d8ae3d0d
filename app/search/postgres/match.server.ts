import { exactLookup } from "../projection/index-text.ts";
import { nearShare } from "../ranking/coverage.ts";
import { highest } from "../ranking/highest.ts";
import { coverageWeights } from "../ranking/weights.ts";
import type { Concept, Interpretation, Term } from "../reading/interpretation.ts";
import { rarity } from "../reading/word-weights.ts";
import type { Catalogue } from "./catalogue.server.ts";
import { type Evidence, evidenceFor, extended } from "./evidence.server.ts";
import { literally, type Matches, matches, noMatches, tiersOf } from "./matches.ts";
import { ownWords, postingsOf, type WordIndex } from "./postings.server.ts";
import { type Bits, both, commonCount, either, members, nobody } from "./postings.ts";
import { greatest, reaching, weigh } from "./weighing.ts";

/** So many times as many documents as were counted: the count is old. */
const STALE_COUNT = 1.5;

/** A word this long that exists is taken as finished while the results have it. */
const FINISHED_WORD = 3;

const MOST_OF_A_STORY = 1_000;

/** @param index where the words are read that the catalogue does not hold */
export async function matchText(
  read: Interpretation,
  exact: boolean,
  catalogue: Catalogue,
  index: WordIndex = ownWords,
): Promise<Matches> {
  if (read.terms.length === 0) return noMatches;
  if (exact) return literally(read, await spelledSo(read, catalogue, index));
  const evidence = await evidenceFor(catalogue, read, index);
  weighAnew(read, evidence, catalogue);
  const matching = { read, evidence, catalogue, index };
  const known = members(evidence.identified).filter((n) => catalogue.columns.has(n));
  if (known.length > 0) return matches(read, evidence, { all: known, tiers: [known] });
  if (read.story) return matchStory(matching);
  const strict = await matchAll(matching);
  // A word still in the making would make near misses of half the index.
  const unfinished =
    strict.longer.length > 0 && strict.tier.includes(1) && !isWhole(read, catalogue);
  if (unfinished || strict.all.length >= coverageWeights.few) return strict;
  return withNearMisses(matching, strict);
}

interface Matching {
  read: Interpretation;
  evidence: Evidence;
  catalogue: Catalogue;
  index: WordIndex;
}

/** Documents with every word spelled exactly as typed. */
async function spelledSo(
  { terms }: Interpretation,
  catalogue: Catalogue,
  index: WordIndex,
): Promise<Uint32Array> {
  const lookups = terms.map((term) => exactLookup(term.exact));
  const bits = await postingsOf(catalogue, lookups, index);
  return members(both(lookups.map(bits)));
}

/** Whether the last word is one of the index, and long enough or part of a known phrase: meant as it stands. */
function isWhole({ terms, concepts }: Interpretation, { vocabulary }: Catalogue): boolean {
  const last = terms.at(-1);
  if (!last || !vocabulary.has(last.folded)) return false;
  const ends = (concept: Concept) =>
    concept.terms.length > 1 && concept.terms.includes(terms.length - 1);
  return last.folded.length >= FINISHED_WORD || concepts.some(ends);
}

/**
 * Words of documents that came since they were last counted weigh by what was found of them now, and words
 * typed with marks by how rare they are so spelled: halfway, since a typed mark may be a slip.
 */
function weighAnew(
  { terms, concepts }: Interpretation,
  evidence: Evidence,
  catalogue: Catalogue,
): void {
  const size = (bits: Bits | undefined) => (bits ? commonCount(bits, bits) : 0);
  const documents = catalogue.columns.count;
  terms.forEach((term, at) => {
    const known = catalogue.vocabulary.frequency(term.folded);
    const found = size(evidence.whole[at]);
    if (found > STALE_COUNT * known) term.weight = term.share * rarity(found, documents);
    // What can be said otherwise is known by its meaning, not by its spelling.
    const alone = term.marked && !concepts.some((concept) => concept.terms.includes(at));
    const spelled = alone ? size(evidence.exact[at]) : 0;
    if (spelled === 0) return;
    const share = Math.min(1, spelled / size(evidence.lead[at]));
    const rare = term.share * rarity(share * Math.max(found, known), documents);
    const whole = Math.sqrt(term.weight * rare);
    if (whole <= term.weight) return;
    term.lettersShare = term.weight / whole;
    term.weight = whole;
  });
}

type Strict = Matches & { evidence: Evidence };

async function matchAll(matching: Matching): Promise<Strict> {
  const { read, evidence, catalogue, index } = matching;
  const last = read.terms.at(-1) as Term;
  if (!read.open || !last.required) return strictly(read, evidence);
  if (isOneLetter(read)) return withLetter(read, strictly(read, evidence));
  if (isWhole(read, catalogue)) {
    const finished = strictly(read, evidence);
    const enough = last.marked ? finished.all.length > 0 : finished.tier.includes(1);
    if (enough) return finished;
  }
  const more = await extended(catalogue, read, evidence, index);
  return strictly(read, more.evidence, more.longer);
}

/** One letter after other words begins a third of all words: it says nothing yet. */
function isOneLetter({ terms }: Interpretation): boolean {
  const others = terms.slice(0, -1).some((term) => term.required);
  return others && /^\p{L}$/u.test(terms.at(-1)?.folded ?? "");
}

/** "vitamin c" is meant as it stands, being written so somewhere; "máy s" is "máy" for now. */
function withLetter(read: Interpretation, finished: Strict): Strict {
  const { evidence } = finished;
  const at = read.terms.length - 1;
  const beside = read.pairs.findIndex(({ right }) => right === at);
  if ((evidence.pairs[beside]?.length ?? 0) > 0 && finished.all.length > 0) return finished;
  const terms = read.terms.map((term, n) => (n === at ? { ...term, required: false } : term));
  return strictly({ ...read, terms }, evidence);
}

/** Documents that have every required word, or what it means said otherwise. */
function strictly(
  read: Interpretation,
  evidence: Evidence,
  longer: readonly string[] = [],
): Strict {
  const { terms } = read;
  const all = havingAll(read, evidence.phrases, (at) => evidence.whole[at]);
  const lead = havingAll(read, evidence.phrases, (at) => evidence.lead[at]);
  const marked = terms.some((term) => term.required && term.marked);
  const spelling = (at: number) => (terms[at]?.marked ? evidence.exact[at] : evidence.lead[at]);
  const spelled = marked ? [havingAll(read, evidence.phrases, spelling)] : [];
  return { ...matches(read, evidence, { all, tiers: [...spelled, lead], longer }), evidence };
}

/** Those that have each required term, or what it means said otherwise. */
function havingAll(
  { terms, concepts }: Interpretation,
  phrases: readonly Bits[],
  having: (at: number) => Bits | undefined,
): Uint32Array {
  const otherwise = (at: number) =>
    concepts.flatMap((concept, c) => (concept.terms.includes(at) ? [phrases[c] ?? nobody] : []));
  const required = terms.flatMap((term, at) => (term.required ? [at] : []));
  return members(both(required.map((at) => either([having(at) ?? nobody, ...otherwise(at)]))));
}

/** Adds documents that have most of the query's weight; only those when none has all of it. */
function withNearMisses({ read, catalogue }: Matching, strict: Strict): Matches {
  const { evidence } = strict;
  const sums = weigh(read, evidence, catalogue.columns, coverageWeights.phrase);
  const total = read.terms.reduce(
    (sum, term, at) => sum + (isKnown(read, evidence, at) ? term.weight : 0),
    0,
  );
  // Other words of the same letters make no document one that has every word.
  const marked = read.terms.some((term) => term.required && term.marked);
  const none = strict.all.length === 0 || (marked && !strict.tier.includes(1));
  const bar = nearShare(read, none) * total;
  const reached = reaching(sums, bar);
  const near =
    reached.length <= coverageWeights.few
      ? reached
      : nearest(weigh(read, evidence, catalogue.columns, coverageWeights.story), reached);
  const all = Uint32Array.from(new Set([...strict.all, ...near]));
  const weight = (n: number) => (sums[n] ?? 0) / Math.max(total, 1e-9);
  return { ...strict, all, tier: tiersOf(all, []), weight };
}

/** Those that come near the nearest; a few at least, and with the last of these its equals. */
function nearest(sums: Float64Array, near: readonly number[]): readonly number[] {
  const { few, ofNearest } = coverageWeights;
  const sum = (n: number) => sums[n] ?? 0;
  const best = highest(near, sum, few).map(sum);
  const bar = Math.min(ofNearest * (best[0] ?? 0), best.at(-1) ?? 0);
  return near.filter((n) => sum(n) >= bar);
}

/** The documents that have most of what a long text is about. */
function matchStory({ read, evidence, catalogue }: Matching): Matches {
  const sums = weigh(read, evidence, catalogue.columns, coverageWeights.story);
  const best = greatest(sums);
  const enough = reaching(sums, coverageWeights.ofBest * best);
  const all = Uint32Array.from(highest(enough, (n) => sums[n] ?? 0, MOST_OF_A_STORY));
  return {
    ...matches(read, evidence, { all, tiers: [] }),
    weight: (n) => (sums[n] ?? 0) / Math.max(best, 1e-9),
  };
}

function isKnown({ concepts }: Interpretation, { whole, phrases }: Evidence, at: number): boolean {
  if ((whole[at]?.length ?? 0) > 0) return true;
  return concepts.some((one, c) => one.terms.includes(at) && (phrases[c]?.length ?? 0) > 0);
}
