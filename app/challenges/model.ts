import type { Text } from "#app/listings/model.ts";

export const challengeStates = [
  "draft",
  "in_review",
  "changes_requested",
  "published",
  "awarded",
  "closed",
  "archived",
] as const;
export type ChallengeState = (typeof challengeStates)[number];

export type ProposalState = "draft" | "submitted" | "accepted" | "declined" | "withdrawn";

/** A measure of success: from where to where, in what unit. */
export interface Kpi {
  name: Text;
  unit: string;
  baseline: number;
  target: number;
}

/** What a proposer commits to on one KPI. */
export interface Commitment {
  name: string;
  unit: string;
  committed: number | null;
}

/** Everything the owner of a problem writes. Money is integer ₫. */
export interface ChallengeContent {
  title: Text;
  summary: Text;
  pain: Text;
  scale: Text;
  outputs: Text;
  constraints: Text;
  dataAvailable: Text;
  description: Text;
  kpis: Kpi[];
  industries: string[];
  scienceFields: string[];
  solutionCategories: string[];
  requiredTrl: number | null;
  budget: { minVnd: number | null; maxVnd: number | null };
  fundingSource: Text;
  pilotPlan: Text;
  /** "2026-12-24": the last day on which proposals are taken, to its end in Vietnam. */
  deadline: string | null;
  keywords: string[];
  provinceCode: string | null;
  wardCode: string | null;
}

/** A draft before anything was written but its title; it lies in Hanoi until its owner says otherwise. */
export function emptyChallenge(): ChallengeContent {
  const text = (): Text => ({ vi: "", en: null });
  return {
    title: text(),
    summary: text(),
    pain: text(),
    scale: text(),
    outputs: text(),
    constraints: text(),
    dataAvailable: text(),
    description: text(),
    kpis: [],
    industries: [],
    scienceFields: [],
    solutionCategories: [],
    requiredTrl: null,
    budget: { minVnd: null, maxVnd: null },
    fundingSource: text(),
    pilotPlan: text(),
    deadline: null,
    keywords: [],
    provinceCode: "01",
    wardCode: null,
  };
}
