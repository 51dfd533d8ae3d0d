import { marksIn, type Wanted } from "./highlighting.ts";
import type { Card, FacetCounts, SearchHit, SearchResult, Understood } from "./model.ts";
import { type Reason, reasonsFor } from "./reasons.ts";

/** A text and where the query's words stand in it. */
export interface MarkedText {
  text: string;
  marks: number[];
}

/** What a row of the page needs of a card; the rest would only make the page heavier. */
export interface PageCard
  extends Pick<
    Card,
    "id" | "type" | "kind" | "trl" | "price" | "deployments" | "replyMinutes" | "stale" | "deadline"
  > {
  title: MarkedText;
  /** The other language's title, when there is one. */
  otherTitle: MarkedText | null;
  /** Only where the title does not say why it was found. */
  summary: MarkedText | null;
  /** Language of `title`. */
  lang: "vi" | "en";
  owner: string;
  verified: boolean;
  category: string | null;
  right: { type: string; status: string } | null;
  /** In the trade of the visitor's organisation. */
  yourIndustry: boolean;
}

export interface PageHit extends Pick<SearchHit, "score"> {
  card: PageCard;
  reasons: Reason[];
}

export interface PageResult {
  total: number;
  page: number;
  pages: number;
  hits: PageHit[];
  facets: FacetCounts;
  understood: Understood;
}

interface Reader {
  locale: "vi" | "en";
  industry: string | null;
}

export function pageResult(result: SearchResult, reader: Reader): PageResult {
  const { total, page, pageSize, facets, understood, terms } = result;
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    hits: result.hits.map(({ card: whole, score, matched }) => {
      const card = pageCard(whole, matched, terms, reader);
      return { card, score, reasons: reasonsFor(card, matched) };
    }),
    facets,
    understood,
  };
}

function pageCard(
  card: Card,
  matched: SearchHit["matched"],
  terms: readonly Wanted[],
  { locale, industry }: Reader,
): PageCard {
  const { id, type, kind, trl, price, deployments, replyMinutes, stale, deadline } = card;
  const lang = locale === "en" && card.title.en ? "en" : "vi";
  const marked = (text: string): MarkedText => ({ text, marks: marksIn(text, terms) });
  const other = lang === "vi" ? card.title.en : card.title.vi;
  const title = (lang === "en" && card.title.en) || card.title.vi;
  const summary = (locale === "en" && card.summary.en) || card.summary.vi;
  const { name, verified } = card.organisation;
  return {
    id,
    type,
    kind,
    trl,
    price,
    deployments,
    replyMinutes,
    stale,
    deadline,
    lang,
    title: marked(title),
    otherTitle: other && other !== title ? marked(other) : null,
    summary: matched !== null && matched !== "title" && summary ? marked(summary) : null,
    owner: (locale === "en" && name.en) || name.vi,
    verified,
    category: card.categories[0] ?? null,
    right: card.ip[0] ?? null,
    yourIndustry: industry !== null && card.industries.includes(industry),
  };
}
