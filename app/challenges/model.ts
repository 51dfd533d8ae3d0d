import type { Text } from "#app/listings/model.ts";
import { asJson } from "#app/platform/stored-json.ts";

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

/** Everything the owner of a need writes. Money is integer ₫. */
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

/** The content columns of the challenge table, as the database client returns them. */
export interface ChallengeColumns {
  titleVi: string;
  titleEn: string | null;
  summaryVi: string;
  summaryEn: string | null;
  painVi: string;
  painEn: string | null;
  scaleVi: string;
  scaleEn: string | null;
  outputsVi: string;
  outputsEn: string | null;
  constraintsVi: string;
  constraintsEn: string | null;
  dataAvailableVi: string;
  dataAvailableEn: string | null;
  descriptionVi: string | null;
  descriptionEn: string | null;
  kpis: unknown;
  industries: string[];
  scienceFields: string[];
  solutionCategories: string[];
  requiredTrl: number | null;
  budgetMinVnd: bigint | null;
  budgetMaxVnd: bigint | null;
  fundingSourceVi: string | null;
  fundingSourceEn: string | null;
  pilotPlanVi: string | null;
  pilotPlanEn: string | null;
  deadline: Date | null;
  keywords: string[];
  provinceCode: string | null;
  wardCode: string | null;
}

const text = (vi: string | null, en: string | null): Text => ({ vi: vi ?? "", en });
const amount = (value: bigint | null) => (value === null ? null : Number(value));

export function challengeContentOf(row: ChallengeColumns): ChallengeContent {
  return {
    title: text(row.titleVi, row.titleEn),
    summary: text(row.summaryVi, row.summaryEn),
    pain: text(row.painVi, row.painEn),
    scale: text(row.scaleVi, row.scaleEn),
    outputs: text(row.outputsVi, row.outputsEn),
    constraints: text(row.constraintsVi, row.constraintsEn),
    dataAvailable: text(row.dataAvailableVi, row.dataAvailableEn),
    description: text(row.descriptionVi, row.descriptionEn),
    kpis: row.kpis as Kpi[],
    industries: row.industries,
    scienceFields: row.scienceFields,
    solutionCategories: row.solutionCategories,
    requiredTrl: row.requiredTrl,
    budget: { minVnd: amount(row.budgetMinVnd), maxVnd: amount(row.budgetMaxVnd) },
    fundingSource: text(row.fundingSourceVi, row.fundingSourceEn),
    pilotPlan: text(row.pilotPlanVi, row.pilotPlanEn),
    deadline: row.deadline?.toISOString().slice(0, 10) ?? null,
    keywords: row.keywords,
    provinceCode: row.provinceCode,
    wardCode: row.wardCode,
  };
}

const big = (value: number | null) => (value === null ? null : BigInt(value));

export function challengeColumnsOf(content: ChallengeContent) {
  return {
    titleVi: content.title.vi,
    titleEn: content.title.en,
    summaryVi: content.summary.vi,
    summaryEn: content.summary.en,
    painVi: content.pain.vi,
    painEn: content.pain.en,
    scaleVi: content.scale.vi,
    scaleEn: content.scale.en,
    outputsVi: content.outputs.vi,
    outputsEn: content.outputs.en,
    constraintsVi: content.constraints.vi,
    constraintsEn: content.constraints.en,
    dataAvailableVi: content.dataAvailable.vi,
    dataAvailableEn: content.dataAvailable.en,
    descriptionVi: content.description.vi || null,
    descriptionEn: content.description.en,
    kpis: asJson(content.kpis),
    industries: content.industries,
    scienceFields: content.scienceFields,
    solutionCategories: content.solutionCategories,
    requiredTrl: content.requiredTrl,
    budgetMinVnd: big(content.budget.minVnd),
    budgetMaxVnd: big(content.budget.maxVnd),
    fundingSourceVi: content.fundingSource.vi || null,
    fundingSourceEn: content.fundingSource.en,
    pilotPlanVi: content.pilotPlan.vi || null,
    pilotPlanEn: content.pilotPlan.en,
    deadline: content.deadline === null ? null : new Date(`${content.deadline}T00:00:00Z`),
    keywords: content.keywords,
    provinceCode: content.provinceCode,
    wardCode: content.wardCode,
  };
}
