/**
 * What each reason may weigh, in points of 100. A need and an offer are judged by whether the one can
 * solve the other; two offers by whether a buyer of the one would look at the other.
 */
export const weights = {
  solves: {
    /** The same words for the same thing, rare ones above all. */
    terms: 40,
    /** An industry of use in common. */
    industry: 15,
    /** A science field or a category of solutions in common. */
    field: 15,
    /** The TRL offered reaches the one required. */
    trl: 10,
    /** The price begins within the budget. */
    budget: 10,
    /** In the same province. */
    place: 3,
    /** Already in use somewhere. */
    proven: 4,
    /** A verified owner. */
    verified: 3,
  },
  similar: {
    terms: 50,
    industry: 15,
    field: 20,
    /** TRL at most one level apart. */
    trl: 5,
    /** The two price ranges meet. */
    budget: 5,
    place: 0,
    proven: 3,
    verified: 2,
  },
} as const;

export type Weights = (typeof weights)[keyof typeof weights];

/** Shared words that are this rare together (1 is one word nobody else uses) earn about two thirds. */
export const TERMS_SCALE = 1.2;
/** Points for terms, industry and field together below which two are not about the same thing. */
export const LEAST_ABOUT = 20;
/** From so many of these points on it is sure: industry and field alone, with no word in common, are less. */
export const SURE_ABOUT = 40;
/** Less is not shown. */
export const LEAST_SHOWN = 35;
/** Owners are only told of matches this good. */
export const LEAST_TOLD = 55;
/** A stale listing keeps this share of its points. */
export const STALE_SHARE = 0.85;
