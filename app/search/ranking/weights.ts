/**
 * What each signal may weigh in the order of results: the one table both engines rank by. Shares are of 1.
 */
export const weights = {
  /** Where a word is found; "lead" is anywhere in what a row or its problem says. */
  place: { title: 1, keywords: 0.85, owner: 0.6, summary: 0.6, lead: 0.5, text: 0.25 },
  /** How it is found. */
  form: { asTyped: 1, otherAccent: 0.4, longer: 0.75, corrected: 0.8, saidOtherwise: 0.8 },
  /** Having the words, each by its rarity and its best place. */
  words: 0.6,
  /** Neighbouring words of the query standing side by side. */
  compounds: 0.3,
  /** How much of the title the query is. */
  focus: 0.1,
  /** How far words that are nowhere push a result below one that has them all. */
  missing: 0.5,
  /** Being in the right trade or category without saying so. */
  code: 0.3,
  /** Having a number or code that is a part of the query; one that is all of it makes the score 1. */
  mentioned: 0.3,
  /** How far quality moves a result: the worst keeps 1 minus this of its score. */
  quality: 0.12,
  /** What a listing nobody confirmed for 90 days keeps. */
  stale: 0.94,
} as const;

/** What makes one of two equal matches the better bet. Sums to 1. */
export const qualityWeights = {
  verified: 0.3,
  confirmed: 0.3,
  provenInUse: 0.25,
  quickToAnswer: 0.15,
} as const;

/**
 * What counts when no document, or hardly any, has every word: how much of the query's weight a document
 * has. A word anywhere, more for one in the lead, neighbours side by side by their mean weight.
 */
export const coverageWeights = {
  phrase: { anywhere: 1, lead: 0, pair: 0 },
  story: { anywhere: 0.5, lead: 0.5, pair: 1 },
  /** A document in the right trade that says none of the words. */
  code: 0.6,
  /** So few have every word that those lacking some are shown too. */
  few: 20,
  /** Share of the query's weight a document must have then: of one or two words, of more. */
  nearlyAll: { short: 0.6, longer: 0.4 },
  /** And when none has every word. */
  enough: 0.3,
  /** Share of what the nearest miss has, so that a long list of misses ends where they say little. */
  ofNearest: 0.4,
  /** Share of what the best has, for a story of which no document has all. */
  ofBest: 0.3,
} as const;
