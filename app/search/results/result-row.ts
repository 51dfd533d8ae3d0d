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

/** One result as the page shows it. What it lacks is left out: the row travels as text. */
export interface ResultRow {
  id: string;
  type: Card["type"];
  score: number | null;
  kind: string;
  title: MarkedText;
  /** Language of `title`. */
  lang: "vi" | "en";
  /** The other language's title, when there is one. */
  otherTitle?: MarkedText | undefined;
  /** Only where the title does not say why it was found. */
  snippet?: MarkedText | undefined;
  owner: string;
  verified: boolean;
  right?: string | undefined;
  inUse?: string | undefined;
  why?: string | undefined;
  price: string;
  priceNote?: string | undefined;
  due?: DueWords | undefined;
  reply?: string | undefined;
  stale: boolean;
}

export interface Audience extends Speech {
  reader: Reader;
  /** Public texts of results whose words stand deeper than their summary, the reader's language first. */
  texts: ReadonlyMap<string, readonly string[]>;
  now: Date;
}

/**
 * A hit as its row says it: in the reader's language where there is one, with the reasons for its place.
 */
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
    otherTitle: other && other !== title ? marked(other) : undefined,
    snippet: snippetOf(matched, summary, audience.texts.get(card.id), terms),
    owner: (locale === "en" && name.en) || name.vi,
    verified,
    right: rightWords(card, audience),
    inUse: card.deployments > 0 ? t("hit.in_use", { count: card.deployments }) : undefined,
    why: whyWords(reasonsFor({ card, matched, terms }, audience.reader), audience),
    price: amount,
    priceNote: note,
    due: isNeed ? dueWords(card, now, audience) : undefined,
    reply: isNeed ? undefined : replyWords(card, audience),
    stale: card.stale,
  };
}

/** Where the words are when the title does not have them: the summary, or a passage of the longer texts. */
function snippetOf(
  matched: SearchHit["matched"],
  summary: string,
  texts: readonly string[] | undefined,
  terms: readonly Wanted[],
): MarkedText | undefined {
  if (matched === null || matched === "title") return undefined;
  const marks = marksIn(summary, terms);
  if (marks.length > 0) return { text: summary, marks };
  const passage = texts && bestPassage(texts, terms);
  return passage ?? (summary ? { text: summary, marks } : undefined);
}
