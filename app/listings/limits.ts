import type { DocumentPurpose } from "#app/documents/model.ts";

/** Longest texts in characters; forms show them as counters. */
export const limits = {
  title: 160,
  summary: 200,
  problem: 1200,
  description: 6000,
  figureLabel: 60,
  figureValue: 30,
  trlEvidence: 800,
  standard: 240,
  support: 800,
  site: 160,
  result: 400,
  annex: 12_000,
  keyword: 40,
  ipNumber: 60,
} as const;

/** Most rows of the lists a person fills in. */
export const rowLimits = { figures: 3, ip: 12, standards: 12, deployments: 20 } as const;

/** Files of a listing: how many at most, and what they are counted as. */
export const listingPurposes = {
  listing_image: { most: 6, counted: "images" },
  listing_evidence: { most: 20, counted: "evidence" },
  listing_annex: { most: 20, counted: "annex" },
} as const satisfies Partial<Record<DocumentPurpose, { most: number; counted: string }>>;

export type ListingPurpose = keyof typeof listingPurposes;

export function isListingPurpose(value: unknown): value is ListingPurpose {
  return typeof value === "string" && Object.hasOwn(listingPurposes, value);
}

/** Largest amount the exchange carries, integer ₫ (100 thousand billion). */
export const maxVnd = 100_000_000_000_000;

/** The price a slip of one zero would have meant, when the upper price is below the lower one. */
export function suggestedMax(minVnd: unknown, maxVnd: unknown): number | null {
  if (typeof minVnd !== "number" || typeof maxVnd !== "number") return null;
  if (maxVnd <= 0 || maxVnd >= minVnd) return null;
  const tenfold = maxVnd * 10;
  return tenfold >= minVnd && tenfold <= minVnd * 10 ? tenfold : null;
}

/** Width and height of every drawing. */
export const drawingSize = { width: 396, height: 250 } as const;
