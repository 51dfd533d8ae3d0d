/** Types of the dated law: rules, lists and what they make of a deal's answers. Nothing here does I/O. */

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The questions of the legal path, the two marks that a tick on a list sets, and one of the deal's form. */
export const pathAtoms = [
  "crossBorder",
  "stateCapital",
  "resultCertified",
  "restricted",
  "prohibited",
  "protectedIp",
  "relatedParties",
  "subscription",
] as const;
export type PathAtom = (typeof pathAtoms)[number];

/** Most cases a rule names: more would be rules of their own. */
export const MOST_CASES = 6;

/** What a rule can lead to. "deadline" only sets days. */
export const lawEffects = [
  "prohibit",
  "permit",
  "register",
  "valuation",
  "audit",
  "record_ip",
  "deadline",
] as const;
export type LawEffect = (typeof lawEffects)[number];

export interface RuleBody {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly effects: readonly LawEffect[];
  /** One of the lines must hold; a line holds when all its atoms do. "!" asks for the opposite. */
  readonly when: readonly (readonly string[])[];
  /** Days of a "deadline" rule. */
  readonly days?: number;
}

/**
 * Restricted technology needs a permit before it is transferred; prohibited technology cannot be dealt in
 * (Law 07/2017/QH14, arts. 10 and 11).
 */
export const technologyLists = ["restricted", "prohibited"] as const;
export type TechnologyList = (typeof technologyLists)[number];

export interface ListBody {
  readonly list: TechnologyList;
  readonly title: Bilingual;
}

/** A rule or a list's entry with its time. Days are "2026-04-01". */
export interface LawEntryOf<K extends "rule" | "list", Body> {
  readonly kind: K;
  /** The same key later in time replaces the entry. */
  readonly key: string;
  readonly inForceFrom: string;
  /** Last day in force; null until replaced. */
  readonly inForceUntil: string | null;
  readonly body: Body;
  readonly source: Bilingual;
  readonly sourceUrl: string | null;
  /** The day on which it was true by its source. */
  readonly trueOn: string;
}
export type Rule = LawEntryOf<"rule", RuleBody>;
export type ListEntry = LawEntryOf<"list", ListBody>;
export type LawEntry = Rule | ListEntry;

/** Everything in force on a day. */
export interface RuleSet {
  readonly asOf: string;
  readonly rules: readonly Rule[];
  readonly lists: readonly ListEntry[];
}

/** A deal's answers. `entries` are keys of list entries the technology falls under. */
export interface PathAnswers {
  readonly crossBorder: boolean;
  readonly stateCapital: boolean;
  /** The task's result already has its certificate of registration. */
  readonly resultCertified: boolean;
  readonly restrictedTechnology: boolean;
  readonly protectedIp: boolean;
  readonly relatedParties: boolean;
  readonly entries: readonly string[];
}

export interface PathFinding {
  readonly effect: Exclude<LawEffect, "deadline">;
  /** Keys of the rules it follows from. */
  readonly rules: readonly string[];
}

/** What the answers lead to under a rule set. */
export interface PathOutcome {
  readonly findings: readonly PathFinding[];
  /** Days to file the registration after signing. */
  readonly registerWithinDays: number;
}

/**
 * The form of deal the law on technology transfer does not reach: it passes neither ownership of a
 * technology nor the right to use one (Law 07/2017/QH14 arts. 2 and 5), only a service while it is paid for.
 */
export const SUBSCRIPTION = "subscription";

/** Whether the path of a deal asks for this: a registration, a permit, a valuation. */
export function leadsTo(outcome: PathOutcome, effect: LawEffect): boolean {
  return outcome.findings.some((finding) => finding.effect === effect);
}
