import type { Deployment, IpRight, Text } from "#app/listings/model.ts";
import type { Card, DocumentType } from "#app/search/model.ts";

/** Public facts of a listing or a problem, as they stand at one moment. Kept whole in a record, hence JSON. */
export interface ComparedSubject {
  type: DocumentType;
  id: string;
  /** Which version of the listing these facts are of. */
  version: number;
  kind: Card["kind"];
  title: Text;
  what: Text;
  /** `replyMinutes`: median working minutes to the first reply; null before the first. */
  owner: { id: string; name: Text; verified: boolean; replyMinutes: number | null };
  industries: string[];
  scienceFields: string[];
  categories: string[];
  trl: number | null;
  trlEvidence: Text;
  ip: IpRight[];
  standards: Text[];
  transferForms: string[];
  price: Card["price"];
  support: Text;
  warrantyMonths: number | null;
  deployments: Pick<Deployment, "site" | "since">[];
  /** ISO moments; the deadline is a day. */
  publishedAt: string | null;
  confirmedAt: string | null;
  deadline: string | null;
  provinceCode: string | null;
  wardCode: string | null;
}

/** More side by side cannot be taken in, and does not fit. */
export const MOST_COMPARED = 4;
/** Of one list; with more nobody weighs each against each. */
export const MOST_ITEMS = 20;
export const MOST_CRITERIA = 8;
/** Open lists of one organisation. */
export const MOST_LISTS = 30;
export const HIGHEST_SCORE = 5;
export const HIGHEST_WEIGHT = 5;

export interface Criterion {
  id: string;
  name: string;
  /** 1 to 5. */
  weight: number;
}

/** Weighted mean of the scores given, 0 to 100; null until every criterion has one. */
export function totalScore(
  criteria: readonly Criterion[],
  scores: ReadonlyMap<string, number>,
): number | null {
  if (criteria.length === 0 || criteria.some(({ id }) => !scores.has(id))) return null;
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const points = criteria.reduce((sum, { id, weight }) => sum + weight * (scores.get(id) ?? 0), 0);
  return Math.round((100 * points) / (weights * HIGHEST_SCORE));
}
