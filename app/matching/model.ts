import type { Locale } from "#app/i18n/config.ts";
import type { Card } from "#app/search/model.ts";

/** What of a published listing or need is compared; all of it is public. */
export type Compared = Pick<
  Card,
  | "id"
  | "type"
  | "kind"
  | "title"
  | "keywords"
  | "industries"
  | "scienceFields"
  | "categories"
  | "trl"
  | "price"
  | "provinceCode"
  | "deployments"
  | "stale"
> & { organisation: Pick<Card["organisation"], "id" | "verified"> };

/** A true reason for two to match; its words are `matching:why.<key>`. */
export type MatchReason =
  /** What both speak of, as a reader of each language is told it. */
  | { key: "terms"; words: Record<Locale, string[]> }
  | { key: "industry"; code: string }
  | { key: "field"; list: "scienceFields" | "solutionCategories"; code: string }
  | { key: "trl"; level: number; required: number }
  | { key: "near_trl"; level: number }
  | { key: "budget" | "place" | "verified" }
  | { key: "proven"; count: number };

export interface Scored {
  /** 0 to 100. */
  score: number;
  /** The strongest first. */
  reasons: MatchReason[];
}

/** Which way is looked: more of the same, needs an offer could solve, offers for a need. */
export const directions = ["similar", "needs", "offers"] as const;
export type Direction = (typeof directions)[number];

/** A match in the reader's words, made on the server so that pages carry no messages for it. */
export interface MatchRow {
  href: string;
  title: string;
  lang: Locale;
  owner: string;
  score: string;
  /** "Vì cùng ngành …; TRL 8, bài toán cần 7." */
  why: string;
  fact: string | null;
}

export interface MatchSection {
  title: string;
  note: string;
  rows: MatchRow[];
}

/** A section whose rows the server has drawn, as `Drawn` takes them. */
export interface DrawnMatches extends Omit<MatchSection, "rows"> {
  /** Of the list on its page. */
  id: string;
  rows: string | null;
}
