import type { Prisma } from "#app/platform/db/client.server.ts";
import { asJson } from "#app/platform/stored-json.ts";
import type { ListingContent } from "./model.ts";
import { readDeployments, readFigures, readIp, readStandards } from "./stored-content.ts";

/** The public columns. The annex is not among them, so no public page can send it by mistake. */
export const contentSelect = {
  kind: true,
  titleVi: true,
  titleEn: true,
  summaryVi: true,
  summaryEn: true,
  problemVi: true,
  problemEn: true,
  descriptionVi: true,
  descriptionEn: true,
  figures: true,
  scienceFields: true,
  industries: true,
  solutionCategories: true,
  trl: true,
  trlEvidenceVi: true,
  trlEvidenceEn: true,
  ip: true,
  standards: true,
  transferForms: true,
  priceMode: true,
  priceMinVnd: true,
  priceMaxVnd: true,
  priceUnit: true,
  acceptsListedTerms: true,
  supportVi: true,
  supportEn: true,
  warrantyMonths: true,
  deployments: true,
  keywords: true,
  provinceCode: true,
  wardCode: true,
} as const satisfies Prisma.ListingSelect;

export const annexSelect = { annexVi: true, annexEn: true } as const satisfies Prisma.ListingSelect;

type ContentColumns = Prisma.ListingGetPayload<{ select: typeof contentSelect }>;
type AnnexColumns = Prisma.ListingGetPayload<{ select: typeof annexSelect }>;

const amount = (value: bigint | null) => (value === null ? null : Number(value));

/** Content without the annex, for every page that outsiders may reach. */
export function publicContentOf(row: ContentColumns): Omit<ListingContent, "annex"> {
  return {
    kind: row.kind,
    title: { vi: row.titleVi, en: row.titleEn },
    summary: { vi: row.summaryVi, en: row.summaryEn },
    problem: { vi: row.problemVi, en: row.problemEn },
    description: { vi: row.descriptionVi, en: row.descriptionEn },
    figures: readFigures(row.figures),
    scienceFields: row.scienceFields,
    industries: row.industries,
    solutionCategories: row.solutionCategories,
    trl: row.trl,
    trlEvidence: { vi: row.trlEvidenceVi ?? "", en: row.trlEvidenceEn },
    ip: readIp(row.ip),
    standards: readStandards(row.standards),
    transferForms: row.transferForms,
    price: {
      mode: row.priceMode,
      minVnd: amount(row.priceMinVnd),
      maxVnd: amount(row.priceMaxVnd),
      unit: row.priceUnit,
    },
    acceptsListedTerms: row.acceptsListedTerms,
    support: { vi: row.supportVi ?? "", en: row.supportEn },
    warrantyMonths: row.warrantyMonths,
    deployments: readDeployments(row.deployments),
    keywords: row.keywords,
    provinceCode: row.provinceCode,
    wardCode: row.wardCode,
  };
}

/** Everything the owner wrote; only for the owner, the reviewer and what they save. */
export function contentOf(row: ContentColumns & AnnexColumns): ListingContent {
  return { ...publicContentOf(row), annex: { vi: row.annexVi ?? "", en: row.annexEn } };
}

const big = (value: number | null) => (value === null ? null : BigInt(value));

/** The columns a content is stored in; an empty Vietnamese text that may be left out as null. */
export function columnsOf(content: ListingContent) {
  return {
    kind: content.kind,
    titleVi: content.title.vi,
    titleEn: content.title.en,
    summaryVi: content.summary.vi,
    summaryEn: content.summary.en,
    problemVi: content.problem.vi,
    problemEn: content.problem.en,
    descriptionVi: content.description.vi,
    descriptionEn: content.description.en,
    figures: asJson(content.figures),
    scienceFields: content.scienceFields,
    industries: content.industries,
    solutionCategories: content.solutionCategories,
    trl: content.trl,
    trlEvidenceVi: content.trlEvidence.vi || null,
    trlEvidenceEn: content.trlEvidence.en,
    ip: asJson(content.ip),
    standards: asJson(content.standards),
    transferForms: content.transferForms,
    priceMode: content.price.mode,
    priceMinVnd: big(content.price.minVnd),
    priceMaxVnd: big(content.price.maxVnd),
    priceUnit: content.price.unit,
    acceptsListedTerms: content.acceptsListedTerms,
    supportVi: content.support.vi || null,
    supportEn: content.support.en,
    warrantyMonths: content.warrantyMonths,
    deployments: asJson(content.deployments),
    keywords: content.keywords,
    provinceCode: content.provinceCode,
    wardCode: content.wardCode,
    annexVi: content.annex.vi || null,
    annexEn: content.annex.en,
  };
}
