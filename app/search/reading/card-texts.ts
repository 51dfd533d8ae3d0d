import type { Card } from "../model.ts";
import { wordsOf } from "./folding.ts";
import { numberOf } from "./numbered-words.ts";

export type Place = "title" | "keywords" | "owner" | "summary";

/** One text of a card, cut into words. */
export interface CardText {
  place: Place;
  text: string;
  /** By number. */
  words: readonly number[];
}

// Cards stay in memory between searches; cutting their texts into words is most of the work of ranking.
const textsByCard = new WeakMap<Card, readonly CardText[]>();

/** The texts of a card, those of each place together, the Vietnamese one first. */
export function textsOf(card: Card): readonly CardText[] {
  const known = textsByCard.get(card);
  if (known) return known;
  const texts = cutTexts(card);
  textsByCard.set(card, texts);
  return texts;
}

function cutTexts({ title, keywords, externalId, summary, organisation }: Card): CardText[] {
  const texts: CardText[] = [];
  const add = (place: Place, text: string | null) => {
    if (text) texts.push({ place, text, words: wordsOf(text).map(numberOf) });
  };
  add("title", title.vi);
  add("title", title.en);
  for (const keyword of keywords) add("keywords", keyword);
  add("keywords", externalId);
  add("summary", summary.vi);
  add("summary", summary.en);
  add("owner", organisation.name.vi);
  add("owner", organisation.name.en);
  return texts;
}
