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

/** Only firm prices can be accepted as they stand; on request, nothing is shown. */
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

/** A draft before anything was written; it lies in Hanoi until its owner says otherwise. */
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
