import { asJson } from "#app/platform/stored-json.ts";

/** What a listing is made of, apart from where it stands. */

export const listingKinds = ["technology", "solution"] as const;
export type ListingKind = (typeof listingKinds)[number];

export const listingStates = [
  "draft",
  "in_review",
  "changes_requested",
  "published",
  "paused",
  "stale",
  "hidden",
  "archived",
] as const;
export type ListingState = (typeof listingStates)[number];

/** Where a published listing's next content stands. */
export type RevisionState = Extract<ListingState, "draft" | "in_review" | "changes_requested">;

export const priceModes = ["firm", "indicative", "floor", "open_to_offers", "on_request"] as const;
export type PriceMode = (typeof priceModes)[number];

export const priceUnits = ["once", "month", "year", "unit"] as const;
export type PriceUnit = (typeof priceUnits)[number];

/** Vietnamese is never absent; English is null until somebody writes it. */
export interface Text {
  vi: string;
  en: string | null;
}

export interface Figure {
  label: Text;
  value: Text;
}

export interface IpRight {
  type: string;
  status: string;
  number: string | null;
}

export interface Deployment {
  site: Text;
  /** "2025-03" */
  since: string;
  result: Text;
}

/** Integer ₫, within the exact range of a JSON number. */
export interface Price {
  mode: PriceMode;
  minVnd: number | null;
  maxVnd: number | null;
  unit: PriceUnit;
}

/** Everything the owner writes. Kept whole in versions and revisions, hence JSON-safe. */
export interface ListingContent {
  kind: ListingKind;
  title: Text;
  summary: Text;
  problem: Text;
  description: Text;
  figures: Figure[];
  scienceFields: string[];
  industries: string[];
  solutionCategories: string[];
  trl: number | null;
  trlEvidence: Text;
  ip: IpRight[];
  standards: Text[];
  transferForms: string[];
  price: Price;
  acceptsListedTerms: boolean;
  support: Text;
  warrantyMonths: number | null;
  deployments: Deployment[];
  keywords: string[];
  provinceCode: string | null;
  wardCode: string | null;
  /** Confidential: behind a signed NDA, never in a public answer. */
  annex: Text;
}

export function emptyContent(kind: ListingKind): ListingContent {
  const text = (): Text => ({ vi: "", en: null });
  return {
    kind,
    title: text(),
    summary: text(),
    problem: text(),
    description: text(),
    figures: [],
    scienceFields: [],
    industries: [],
    solutionCategories: [],
    trl: null,
    trlEvidence: text(),
    ip: [],
    standards: [],
    transferForms: [],
    price: { mode: "on_request", minVnd: null, maxVnd: null, unit: "once" },
    acceptsListedTerms: false,
    support: text(),
    warrantyMonths: null,
    deployments: [],
    keywords: [],
    provinceCode: "01",
    wardCode: null,
    annex: text(),
  };
}

/** The content columns of the listing table, in the shape the database client returns them. */
export interface ContentColumns {
  kind: ListingKind;
  titleVi: string;
  titleEn: string | null;
  summaryVi: string;
  summaryEn: string | null;
  problemVi: string;
  problemEn: string | null;
  descriptionVi: string;
  descriptionEn: string | null;
  figures: unknown;
  scienceFields: string[];
  industries: string[];
  solutionCategories: string[];
  trl: number | null;
  trlEvidenceVi: string | null;
  trlEvidenceEn: string | null;
  ip: unknown;
  standards: unknown;
  transferForms: string[];
  priceMode: PriceMode;
  priceMinVnd: bigint | null;
  priceMaxVnd: bigint | null;
  priceUnit: PriceUnit;
  acceptsListedTerms: boolean;
  supportVi: string | null;
  supportEn: string | null;
  warrantyMonths: number | null;
  deployments: unknown;
  keywords: string[];
  provinceCode: string | null;
  wardCode: string | null;
}

export interface AnnexColumns {
  annexVi: string | null;
  annexEn: string | null;
}

const amount = (value: bigint | null) => (value === null ? null : Number(value));

/** Content without the annex, for every page that outsiders may reach. */
export function publicContentOf(row: ContentColumns): Omit<ListingContent, "annex"> {
  return {
    kind: row.kind,
    title: { vi: row.titleVi, en: row.titleEn },
    summary: { vi: row.summaryVi, en: row.summaryEn },
    problem: { vi: row.problemVi, en: row.problemEn },
    description: { vi: row.descriptionVi, en: row.descriptionEn },
    figures: row.figures as Figure[],
    scienceFields: row.scienceFields,
    industries: row.industries,
    solutionCategories: row.solutionCategories,
    trl: row.trl,
    trlEvidence: { vi: row.trlEvidenceVi ?? "", en: row.trlEvidenceEn },
    ip: row.ip as IpRight[],
    standards: row.standards as Text[],
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
    deployments: row.deployments as Deployment[],
    keywords: row.keywords,
    provinceCode: row.provinceCode,
    wardCode: row.wardCode,
  };
}

export function contentOf(row: ContentColumns & AnnexColumns): ListingContent {
  return { ...publicContentOf(row), annex: { vi: row.annexVi ?? "", en: row.annexEn } };
}

const big = (value: number | null) => (value === null ? null : BigInt(value));

/** The columns a content is stored in. */
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
