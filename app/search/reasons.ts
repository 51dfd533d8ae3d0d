import { FAST_REPLY_MINUTES } from "./facets.ts";
import type { Card, SearchHit } from "./model.ts";

/** A true reason for a result to be where it is; its words are `search:why.<key>`. */
export type Reason =
  | { key: "title" | "keywords" | "summary" | "text" | "industry" | "fast" | "verified" }
  | { key: "trl"; level: number }
  | { key: "in_use"; count: number };

/** What is known of the person who searches; an outsider has no trade. */
export interface Reader {
  industry: string | null;
}

const MOST = 3;
const PROVEN_TRL = 8;

/** The strongest reasons, most telling first; none when there is only what is true of every row. */
export function reasonsFor(card: Card, matched: SearchHit["matched"], reader: Reader): Reason[] {
  const reasons: Reason[] = [];
  if (matched) reasons.push({ key: matched });
  if (reader.industry !== null && card.industries.includes(reader.industry)) {
    reasons.push({ key: "industry" });
  }
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
