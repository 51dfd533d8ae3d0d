import type { Locale } from "#app/i18n/config.ts";
import { type KeyTerm, sharedTerms } from "./key-terms.ts";
import type { Compared, MatchReason, Scored } from "./model.ts";
import {
  LEAST_ABOUT,
  STALE_SHARE,
  SURE_ABOUT,
  TERMS_SCALE,
  type Weights,
  weights,
} from "./weights.ts";

/** One side of a comparison with its key terms drawn. */
export interface Side {
  document: Compared;
  terms: ReadonlyMap<string, KeyTerm>;
}

type Point = { points: number; reason: MatchReason | null };
const MOST_REASONS = 4;
const MOST_WORDS = 3;

/** How well an offer solves a need, and why. */
export function scoreOffer(need: Side, offer: Side): Scored {
  const table = weights.solves;
  return total(offer.document, subject(table, need, offer), [
    reachesTrl(table.trl, need.document.trl, offer.document.trl),
    withinBudget(table.budget, need.document, offer.document),
    ...standing(table, need.document, offer.document),
  ]);
}

/** How near one offer is to another, and why. */
export function scoreSimilar(one: Side, other: Side): Scored {
  const table = weights.similar;
  const sameKind = one.document.kind === other.document.kind;
  const scored = total(other.document, subject(table, one, other), [
    nearTrl(table.trl, one.document.trl, other.document.trl),
    pricesMeet(table.budget, one.document.price, other.document.price),
    ...standing(table, one.document, other.document),
  ]);
  return sameKind ? scored : { ...scored, score: Math.round(scored.score * 0.9) };
}

const sum = (points: readonly Point[]) => points.reduce((all, { points }) => all + points, 0);

/**
 * Too little of the subject in common is no match, however cheap, ripe and near it is; and what makes an
 * offer handy counts the less, the less sure it is that both are about the same.
 */
function total(found: Compared, about: readonly Point[], handy: readonly Point[]): Scored {
  const common = sum(about);
  if (common < LEAST_ABOUT) return { score: 0, reasons: [] };
  const score = common + sum(handy) * Math.min(1, common / SURE_ABOUT);
  const reasons = [...about, ...handy]
    .filter(({ points, reason }) => points > 0 && reason)
    .sort((a, b) => b.points - a.points)
    .flatMap(({ reason }) => reason ?? []);
  return {
    score: Math.round(Math.min(100, score * (found.stale ? STALE_SHARE : 1))),
    reasons: reasons.slice(0, MOST_REASONS),
  };
}

function subject(table: Weights, mine: Side, theirs: Side): Point[] {
  const shared = sharedTerms(mine.terms, theirs.terms);
  const rarity = shared.reduce((sum, { weight }) => sum + weight, 0);
  const wordsIn = (locale: Locale) =>
    shared
      .filter(({ lang }) => lang === null || lang === locale)
      .slice(0, MOST_WORDS)
      .map(({ said }) => said);
  const [a, b] = [mine.document, theirs.document];
  const industry = a.industries.find((code) => b.industries.includes(code));
  return [
    {
      points: table.terms * (1 - Math.exp(-rarity / TERMS_SCALE)),
      reason:
        shared.length > 0
          ? { key: "terms", words: { vi: wordsIn("vi"), en: wordsIn("en") } }
          : null,
    },
    industry
      ? { points: table.industry, reason: { key: "industry", code: industry } }
      : { points: 0, reason: null },
    sameField(table.field, a, b),
  ];
}

/**
 * Software is told apart by its category: that both are computing says nothing more where both name
 * categories and none is the same.
 */
function sameField(most: number, a: Compared, b: Compared): Point {
  const category = a.categories.find((code) => b.categories.includes(code));
  if (category) {
    return { points: most, reason: { key: "field", list: "solutionCategories", code: category } };
  }
  const software = a.kind === "solution" || b.kind === "solution";
  if (software && a.categories.length > 0 && b.categories.length > 0) {
    return { points: 0, reason: null };
  }
  const field = a.scienceFields.find((code) => b.scienceFields.includes(code));
  if (field) return { points: most, reason: { key: "field", list: "scienceFields", code: field } };
  return { points: 0, reason: null };
}

/** Where nothing is required, ripeness alone earns at most half. One level short earns a quarter. */
function reachesTrl(most: number, required: number | null, offered: number | null): Point {
  if (offered === null) return { points: 0, reason: null };
  if (required === null) return { points: (most / 2) * (offered / 9), reason: null };
  if (offered >= required) {
    return { points: most, reason: { key: "trl", level: offered, required } };
  }
  return { points: required - offered === 1 ? most / 4 : 0, reason: null };
}

function nearTrl(most: number, one: number | null, other: number | null): Point {
  if (one === null || other === null || Math.abs(one - other) > 1) {
    return { points: 0, reason: null };
  }
  return { points: most, reason: { key: "near_trl", level: other } };
}

/** A year of what is paid by the month; null when no price is said. */
function lowest({ minVnd, maxVnd, unit }: Compared["price"]): number | null {
  const amount = minVnd ?? maxVnd;
  return amount === null ? null : unit === "month" ? amount * 12 : amount;
}

function withinBudget(most: number, need: Compared, offer: Compared): Point {
  const budget = need.price.maxVnd ?? need.price.minVnd;
  const price = lowest(offer.price);
  if (budget === null || price === null) return { points: most / 4, reason: null };
  if (price <= budget) return { points: most, reason: { key: "budget" } };
  return { points: 0, reason: null };
}

function pricesMeet(most: number, one: Compared["price"], other: Compared["price"]): Point {
  const [a, b] = [lowest(one), lowest(other)];
  if (a === null || b === null || a === 0 || b === 0) return { points: 0, reason: null };
  return { points: Math.max(a, b) / Math.min(a, b) <= 2 ? most : 0, reason: null };
}

function standing(table: Weights, mine: Compared, found: Compared): Point[] {
  const near = mine.provinceCode !== null && mine.provinceCode === found.provinceCode;
  const { deployments } = found;
  return [
    { points: near ? table.place : 0, reason: { key: "place" } },
    {
      points: (table.proven * Math.min(deployments, 3)) / 3,
      reason: deployments > 0 ? { key: "proven", count: deployments } : null,
    },
    { points: found.organisation.verified ? table.verified : 0, reason: { key: "verified" } },
  ];
}
