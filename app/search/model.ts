import type { Wanted } from "./results/highlighting.ts";

export const documentTypes = ["listing", "challenge"] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What a row is to the reader: two kinds of offers, one kind of need. */
export const documentKinds = ["technology", "solution", "challenge"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface Bilingual {
  vi: string;
  en: string | null;
}

/** Price of an offer, or budget of a need. Integer ₫; safe as numbers up to 9 × 10^15. */
export interface Price {
  mode: "firm" | "indicative" | "floor" | "open_to_offers" | "on_request" | "budget";
  minVnd: number | null;
  maxVnd: number | null;
  unit: "once" | "month" | "year" | "unit";
}

/** What a result row shows. Public facts only. */
export interface Card {
  id: string;
  type: DocumentType;
  kind: DocumentKind;
  externalId: string | null;
  title: Bilingual;
  summary: Bilingual;
  organisation: { id: string; name: Bilingual; kind: string; verified: boolean };
  trl: number | null;
  industries: string[];
  scienceFields: string[];
  categories: string[];
  transferForms: string[];
  keywords: string[];
  price: Price;
  ip: { type: string; status: string }[];
  /** Places where it is in use, as the owner states. */
  deployments: number;
  /** Median office minutes from a request to the owner's first reply. */
  replyMinutes: number | null;
  /** Not confirmed for 90 days. */
  stale: boolean;
  /** ISO dates; the deadline is a day. */
  publishedAt: string | null;
  confirmedAt: string | null;
  deadline: string | null;
  provinceCode: string | null;
  wardCode: string | null;
}

/** The projection of one published listing or challenge. Nothing confidential is ever part of it. */
export interface SearchDocument {
  card: Card;
  /** Patent and registration numbers, external and tax codes: matched as written. */
  identifiers: string[];
  /** Short names of its owner. */
  names: string[];
  /** Labels of its codes in both languages. */
  labels: string[];
  /** What it is for: the problem an offer solves, the pain behind a need. */
  problem: string[];
  /** The rest of the public text, in both languages. */
  body: string[];
  /** 0 to 1: verified, confirmed lately, proven in use, quick to answer. */
  quality: number;
}

export const facetNames = [
  "kind",
  "industry",
  "scienceField",
  "category",
  "trl",
  "transferForm",
  "price",
  "verified",
  "fastReply",
  "inUse",
  "province",
  "ward",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet: any of within one, all of across. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

/** Value -> number of results if this facet alone were left open. Only values that occur. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

export const sortOrders = ["relevance", "newest", "price", "trl"] as const;
export type SortOrder = (typeof sortOrders)[number];

export interface SearchQuery {
  text: string;
  /** Only words spelled as typed, marks included. */
  exact: boolean;
  /** Restricts everything, counts included; null is both. */
  type: DocumentType | null;
  filters: Filters;
  sort: SortOrder;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** No engine walks further than this; later pages answer empty with the true total. */
export const LAST_REACHABLE = 10_000;

/** Longest query text that is read, in characters; the rest of a pasted page adds nothing. */
export const LONGEST_QUERY = 2_000;

export interface SearchHit {
  card: Card;
  /** 0 to 100 with a query text, null without: how much of what was asked is here, and where. */
  score: number | null;
  /** Where the words were found, best place first. */
  matched: "title" | "keywords" | "summary" | "text" | null;
}

export type EngineName = "postgresql" | "meilisearch";

export interface SearchResult {
  engine: EngineName;
  tookMs: number;
  total: number;
  page: number;
  pageSize: number;
  hits: SearchHit[];
  facets: FacetCounts;
  /** The query's words as they were looked for; for marking them in texts. */
  terms: Wanted[];
  understood: Understood;
}

/** How the query was read, when that differs from what was typed. */
export interface Understood {
  /** The same words with their marks, as the best results write them: "máy sấy thăng hoa". */
  marked: string | null;
  /** Words taken for other words: typed -> taken. */
  corrected: { from: string; to: string }[];
  /** No result had every word; these have most of them. */
  loosened: boolean;
}

export const nothingSpecial: Understood = { marked: null, corrected: [], loosened: false };

/** How far the index is behind what was published. */
export interface IndexLag {
  /** Changes that wait for the index, and since when the first of them. */
  waiting: number;
  oldest: Date | null;
  /** Documents given up after many attempts, and why the last of them. */
  dead: number;
  deadError: string | null;
}

export interface IndexState extends IndexLag {
  /** Since when the second engine does not answer visitors; null while it does, or when there is none. */
  engineAway: Date | null;
  /** It follows the index, but web servers were just refused or got no answer in time. */
  engineAvoided: { since: Date; error: string | null } | null;
}
