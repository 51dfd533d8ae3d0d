import { FAST_REPLY_MINUTES, priceForSorting } from "../facets.ts";
import type { Card, SearchHit } from "../model.ts";
import { textsOf } from "../reading/card-texts.ts";
import { wordAt } from "../reading/numbered-words.ts";
import { haveAny, marksIn, type Wanted } from "./highlighting.ts";

/** A true reason for a result to be where it is; its words are `search:why.<key>`. */
export type Reason =
  | {
      key:
        | "title"
        | "keywords"
        | "summary"
        | "text"
        | "topic"
        | "industry"
        | "budget"
        | "fast"
        | "verified";
    }
  | { key: "synonym"; words: string }
  | { key: "trl"; level: number }
  | { key: "peers" | "in_use"; count: number };

/** What is known of the organisation that searches; of an outsider nothing is. */
export interface Reader {
  industry: string | null;
  /** The most it has said it may spend on one need, in ₫. */
  budgetVnd: number | null;
  /** Organisations of its trade that have a listing in use, by listing. */
  peers: ReadonlyMap<string, number>;
}

export const outsider: Reader = { industry: null, budgetVnd: null, peers: new Map() };

const MOST = 3;
const PROVEN_TRL = 8;
/** Fewer users than these are not counted in public: one of them could be told apart. */
const FEWEST_PEERS = 3;

interface Found extends Pick<SearchHit, "card" | "matched"> {
  terms: readonly Wanted[];
}

/** The strongest reasons, most telling first; none when there is only what is true of every row. */
export function reasonsFor({ card, matched, terms }: Found, reader: Reader): Reason[] {
  const reasons: Reason[] = [];
  if (matched) reasons.push(reasonOfWords(card, matched, terms));
  reasons.push(...reasonsOfReader(card, reader));
  if (reasons.length === 0) return [];
  if (card.type === "listing") {
    if ((card.trl ?? 0) >= PROVEN_TRL) reasons.push({ key: "trl", level: card.trl ?? 0 });
    if (card.deployments > 0) reasons.push({ key: "in_use", count: card.deployments });
    if (card.replyMinutes !== null && card.replyMinutes <= FAST_REPLY_MINUTES) {
      reasons.push({ key: "fast" });
    }
  }
  if (card.organisation.verified) reasons.push({ key: "verified" });
  return reasons.slice(0, MOST);
}

function reasonsOfReader(card: Card, { industry, budgetVnd, peers }: Reader): Reason[] {
  const reasons: Reason[] = [];
  if (industry !== null && card.industries.includes(industry)) reasons.push({ key: "industry" });
  if (card.type !== "listing") return reasons;
  const users = peers.get(card.id) ?? 0;
  if (users >= FEWEST_PEERS) reasons.push({ key: "peers", count: users });
  const price = priceForSorting(card);
  if (budgetVnd !== null && price !== null && price <= budgetVnd) reasons.push({ key: "budget" });
  return reasons;
}

/** Where the words are; where none is, it was found by the field they are about. */
function reasonOfWords(
  card: Card,
  matched: NonNullable<SearchHit["matched"]>,
  terms: readonly Wanted[],
): Reason {
  const { asked, otherwise } = sorted(terms);
  const texts = textsOf(card);
  for (const key of placesOfWords) {
    if (texts.some(({ place, words }) => place === key && haveAny(words.map(wordAt), asked)))
      return { key };
  }
  for (const { place, text } of texts) {
    const [start, end] = place === "owner" ? [] : marksIn(text, otherwise);
    if (start !== undefined) {
      return { key: "synonym", words: text.slice(start, end).normalize("NFC").toLowerCase() };
    }
  }
  return { key: matched === "text" ? "text" : "topic" };
}

const placesOfWords = ["title", "keywords", "summary"] as const;

interface Sorted {
  /** As typed. */
  asked: readonly Wanted[];
  /** What it means said otherwise. */
  otherwise: readonly Wanted[];
}

const sortedBefore = new WeakMap<readonly Wanted[], Sorted>();

/** The same answer for the rows of one page, which share the words. */
function sorted(terms: readonly Wanted[]): Sorted {
  const known = sortedBefore.get(terms);
  if (known) return known;
  const { asked = [], otherwise = [] } = Object.groupBy(terms, ({ phrase }) =>
    phrase ? "otherwise" : "asked",
  );
  const result = { asked, otherwise };
  sortedBefore.set(terms, result);
  return result;
}
