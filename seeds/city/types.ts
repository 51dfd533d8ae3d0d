/** Shapes of the demo city's written content. Texts are bilingual; codes are those of taxonomy.json. */
export interface Text {
  vi: string;
  en: string;
}

export type SeedOrganisationKind =
  | "institute"
  | "vendor"
  | "enterprise"
  | "agency"
  | "intermediary"
  | "operator"
  | "city";

export type SeedRole = "owner" | "manager" | "member" | "signatory";

export interface SeedPerson {
  /** Unique in the city, e.g. "khue.song-nhue". Becomes the demo e-mail address `<key>@demo.nhipcau.test`. */
  key: string;
  name: string;
  title: Text;
  roles: SeedRole[];
}

export interface SeedOrganisation {
  key: string;
  kind: SeedOrganisationKind;
  name: Text;
  /** At most 28 characters, for tight places. */
  shortName: Text;
  /** 10 digits with a valid check digit. */
  taxCode: string;
  /** Ward of Hanoi (province 01) from the administrative units. */
  wardCode: string;
  industry: string | null;
  size: "micro" | "small" | "medium" | "large" | "cooperative" | "household" | null;
  about: Text;
  verified: boolean;
  people: SeedPerson[];
}

export interface SeedListing {
  /** Stable, e.g. "say-thang-hoa-60". */
  key: string;
  externalId: string;
  organisation: string;
  kind: "technology" | "solution";
  title: Text;
  /** One sentence with a number: what it does for its user. At most 160 characters in either language. */
  summary: Text;
  /** What hurt before, 1 to 3 sentences. */
  problem: Text;
  /** How it works, what is delivered, limits. 2 to 4 short paragraphs separated by a blank line. */
  description: Text;
  /** Up to three figures that decide. `value` is language-neutral except the decimal comma, so give both. */
  figures: { label: Text; value: Text }[];
  scienceFields: string[];
  industries: string[];
  solutionCategories: string[];
  trl: number | null;
  trlEvidence: Text | null;
  ip: { type: string; status: string; number: string | null }[];
  standards: Text[];
  transferForms: string[];
  price: {
    mode: "firm" | "indicative" | "floor" | "open_to_offers" | "on_request";
    minVnd: number | null;
    maxVnd: number | null;
    unit: "once" | "month" | "year" | "unit";
  };
  /** Only with mode "firm": an enterprise may accept these terms as they stand. */
  acceptsListedTerms: boolean;
  support: Text;
  warrantyMonths: number | null;
  deployments: { site: Text; monthsAgo: number; result: Text }[];
  keywords: string[];
  wardCode: string;
  /** Confidential annex; null when there is nothing confidential. */
  annex: Text | null;
  state: "published" | "in_review" | "changes_requested" | "draft" | "paused" | "stale" | "archived";
}

export interface SeedChallenge {
  key: string;
  externalId: string;
  organisation: string;
  title: Text;
  summary: Text;
  /** The pain and the present state. */
  pain: Text;
  /** Units affected and sites it could be replicated to. */
  scale: Text;
  outputs: Text;
  constraints: Text;
  dataAvailable: Text;
  kpis: { name: Text; unit: string; baseline: number; target: number }[];
  industries: string[];
  scienceFields: string[];
  solutionCategories: string[];
  requiredTrl: number | null;
  budget: { minVnd: number; maxVnd: number };
  fundingSource: Text;
  pilotPlan: Text;
  deadlineInDays: number;
  keywords: string[];
  wardCode: string;
  state: "published" | "in_review" | "draft" | "awarded" | "closed";
}
