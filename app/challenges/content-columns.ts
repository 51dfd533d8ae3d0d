import type { Text } from "#app/listings/model.ts";
import type { Prisma } from "#app/platform/db/client.server.ts";
import { asJson } from "#app/platform/stored-json.ts";
import type { ChallengeContent } from "./model.ts";
import { readKpis } from "./stored-figures.ts";

/** What the owner of a problem writes; nothing of it is confidential. */
export const contentSelect = {
  titleVi: true,
  titleEn: true,
  summaryVi: true,
  summaryEn: true,
  painVi: true,
  painEn: true,
  scaleVi: true,
  scaleEn: true,
  outputsVi: true,
  outputsEn: true,
  constraintsVi: true,
  constraintsEn: true,
  dataAvailableVi: true,
  dataAvailableEn: true,
  descriptionVi: true,
  descriptionEn: true,
  kpis: true,
  industries: true,
  scienceFields: true,
  solutionCategories: true,
  requiredTrl: true,
  budgetMinVnd: true,
  budgetMaxVnd: true,
  fundingSourceVi: true,
  fundingSourceEn: true,
  pilotPlanVi: true,
  pilotPlanEn: true,
  deadline: true,
  keywords: true,
  provinceCode: true,
  wardCode: true,
} as const satisfies Prisma.ChallengeSelect;

type ChallengeColumns = Prisma.ChallengeGetPayload<{ select: typeof contentSelect }>;

const text = (vi: string | null, en: string | null): Text => ({ vi: vi ?? "", en });
const amount = (value: bigint | null) => (value === null ? null : Number(value));

/** Money comes as exact JSON numbers of ₫, the deadline as a day, "2026-12-24". */
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
    kpis: readKpis(row.kpis),
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

/** The columns a problem is stored in; its deadline as a day without an hour. */
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
