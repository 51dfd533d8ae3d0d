import type { Card, SearchHit } from "../model.ts";
import { marksIn, type Wanted } from "./highlighting.ts";
import { bestPassage } from "./passages.ts";
import { type Reader, reasonsFor } from "./reasons.ts";
import {
  type DueWords,
  dueWords,
  kindWords,
  priceWords,
  replyWords,
  rightWords,
  type Speech,
  whyWords,
} from "./row-words.ts";

/** A text and where the query's words stand in it. */
export interface MarkedText {
  text: string;
  marks: number[];
}

/** One result as the page shows it. */
export interface ResultRow {
  id: string;
  type: Card["type"];
  score: number | null;
  kind: string;
  title: MarkedText;
  /** Language of `title`. */
  lang: "vi" | "en";
  /** The other language's title, when there is one. */
  otherTitle: MarkedText | null;
  /** Only where the title does not say why it was found. */
  snippet: MarkedText | null;
  owner: string;
  verified: boolean;
  right: string | null;
  inUse: string | null;
  why: string | null;
  price: string;
  priceNote: string | null;
  due: DueWords | null;
  reply: string | null;
  stale: boolean;
}

export interface Audience extends Speech {
  reader: Reader;
  /** Public texts of results whose words stand deeper than their summary, the reader's language first. */
  texts: ReadonlyMap<string, readonly string[]>;
  now: Date;
}

export function resultRow(
  { card, score, matched }: SearchHit,
  terms: readonly Wanted[],
  audience: Audience,
): ResultRow {
  const { locale, now, t } = audience;
  const marked = (text: string): MarkedText => ({ text, marks: marksIn(text, terms) });
  const lang = locale === "en" && card.title.en ? "en" : "vi";
  const title = (lang === "en" && card.title.en) || card.title.vi;
  const other = lang === "vi" ? card.title.en : card.title.vi;
  const summary = (locale === "en" && card.summary.en) || card.summary.vi;
  const { name, verified } = card.organisation;
  const { amount, note } = priceWords(card.price, audience);
  const isNeed = card.type === "challenge";
  return {
    id: card.id,
    type: card.type,
    score,
    kind: kindWords(card, audience),
    title: marked(title),
    lang,
    otherTitle: other && other !== title ? marked(other) : null,
    snippet: snippetOf(matched, summary, audience.texts.get(card.id), terms),
    owner: (locale === "en" && name.en) || name.vi,
    verified,
    right: rightWords(card, audience),
    inUse: card.deployments > 0 ? t("hit.in_use", { count: card.deployments }) : null,
    why: whyWords(reasonsFor({ card, matched, terms }, audience.reader), audience),
    price: amount,
    priceNote: note,
    due: isNeed ? dueWords(card, now, audience) : null,
    reply: isNeed ? null : replyWords(card, audience),
    stale: card.stale,
  };
}

/** Where the words are when the title does not have them: the summary, or a passage of the longer texts. */
function snippetOf(
  matched: SearchHit["matched"],
  summary: string,
  texts: readonly string[] | undefined,
  terms: readonly Wanted[],
): MarkedText | null {
  if (matched === null || matched === "title") return null;
  const marks = marksIn(summary, terms);
  if (marks.length > 0) return { text: summary, marks };
  const passage = texts && bestPassage(texts, terms);
  return passage ?? (summary ? { text: summary, marks } : null);
}
