import type { SeedDetail } from "./details.ts";

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
  state:
    | "published"
    | "in_review"
    | "changes_requested"
    | "draft"
    | "paused"
    | "stale"
    | "archived";
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

/** A day in the deal's life, counted in days after the request; fractions are hours. */
type Day = number;

export interface SeedTerms {
  form: string;
  exclusivity: "none" | "sole" | "exclusive";
  territory: string;
  fieldOfUse: string;
  /** Months the right or the service runs. */
  termMonths: number;
  paymentMethod: string;
  royaltyPercent: number | null;
  royaltyCapVnd: number | null;
  trainingDays: number;
  warrantyMonths: number;
  support: string;
  /** Their amounts add up to the deal's value. */
  milestones: { title: string; deliverable: string; amountVnd: number }[];
}

export interface SeedKpi {
  name: string;
  unit: string;
  baseline: number;
  target: number;
}

export type SeedStep =
  | { day: Day; do: "accept_request" | "sign_nda" | "waive_nda" | "open_negotiation" }
  | { day: Day; do: "accept_listed_terms" | "accept_offer" | "confirm_contract" | "close" }
  | { day: Day; do: "decline" | "withdraw"; reasonCode: string; reason: string }
  | { day: Day; do: "start_pilot"; site: string; wardCode: string; weeks: number; kpis: SeedKpi[] }
  | {
      day: Day;
      do: "conclude_pilot";
      measured: number[];
      conclusion: string;
      decision: "replicate" | "adjust" | "stop";
    }
  | { day: Day; do: "offer" | "counter_offer"; by: "buyer" | "seller"; terms: SeedTerms }
  | { day: Day; do: "record_registration"; number: string }
  | { day: Day; do: "withdraw_registration"; reason: string }
  | {
      day: Day;
      /** One milestone from payment to acceptance; each later day is counted from the request too. */
      do: "milestone";
      position: number;
      rail: "bank_transfer" | "stripe";
      deliveredOn: Day | null;
      deliveryNote: string;
      acceptedOn: Day | null;
      /** What is handed over, line by line; each is ticked and confirmed with the milestone. */
      checklist?: readonly string[];
    }
  /** Money under way: begun, and told with its bank number or not, but not yet confirmed. */
  | { day: Day; do: "transfer"; position: number; told: boolean }
  | {
      day: Day;
      do: "report_use";
      whatInUse: string;
      sites: number;
      /** "Name, ward" of each place, as far as they are named. */
      places: readonly string[];
      attestedOn: Day | null;
    }
  | { day: Day; do: "replicate"; note: string; places: readonly string[]; attestedOn: Day | null }
  | {
      day: Day;
      do: "report_result";
      months: 6 | 12;
      revenueVnd: number | null;
      savingsVnd: number | null;
      jobs: number | null;
      users: number | null;
      note: string;
      attestedOn: Day | null;
    }
  | { day: Day; do: "raise_dispute"; by: "buyer" | "seller"; claim: string }
  | { day: Day; do: "resolve_dispute"; outcome: string }
  | { day: Day; do: "terminate"; reason: string }
  | { day: Day; do: "message"; by: "buyer" | "seller"; text: string }
  | SeedDetail;

/** One deal of the demo city, told as the steps that people took; the state follows from them. */
export interface SeedDeal {
  key: string;
  origin: "listing" | "award" | "declared";
  listing: string | null;
  challenge: string | null;
  buyer: string;
  /** Only for awards and declared deals; otherwise the listing's owner. */
  seller: string | null;
  /** The deal of which this one is a replication at a new site. */
  replicates: string | null;
  requestedDaysAgo: number;
  purpose: string;
  scale: string;
  timing: string;
  budget: { minVnd: number; maxVnd: number };
  /** The five questions of the legal path; null where not yet answered. */
  legal: {
    crossBorder: boolean;
    stateCapital: boolean;
    restricted: boolean;
    protectedIp: boolean;
    relatedParties: boolean;
  } | null;
  steps: SeedStep[];
}

export interface SeedProposal {
  challenge: string;
  organisation: string;
  listing: string | null;
  daysAgo: number;
  approach: string;
  priceVnd: number;
  weeks: number;
  /** Same order as the challenge's KPIs. */
  committed: number[];
  team: string;
}

export interface SeedReview {
  /** Key of a delivered deal. */
  deal: string;
  by: "buyer" | "seller";
  /** Days after the delivery. */
  daysAfter: number;
  scores: Record<"as_agreed" | "on_time" | "answering" | "would_again", number>;
  named: boolean;
  body: string;
  /** The other side's reply, given when the review is shown. */
  reply: string | null;
}

export interface SeedQuestion {
  challenge: string;
  organisation: string;
  daysAgo: number;
  question: string;
  answer: string | null;
}

/** Words that visitors searched for, how often, and how often something was opened then. */
export interface SeedSearch {
  text: string;
  results: number;
  times: number;
  opened: number;
  lastDaysAgo: number;
}
