import { type Locale, locales } from "#app/i18n/config.ts";
import { fold, wordsOf } from "#app/search/reading/folding.ts";
import type { Compared } from "./model.ts";

/** 0 to 1: how few documents of the exchange have this folded word. */
export type Rarity = (word: string) => number;

export interface KeyTerm {
  /** As it was written, for saying. */
  said: string;
  /** Of the title it is from; null for a name that is the same in both. */
  lang: Locale | null;
  /** 0 to 1. */
  weight: number;
}

/** Words that hold sentences together, folded; a pair with one of them names nothing. */
const grammar = new Set(
  `va cua cho cac nhung duoc voi trong tu tai khi hoac theo de bang ve co khong bi mot nay dang vao ra
   den toi nhu rat con da se chua moi theo qua tren duoi giua bang he thong giai phap cong nghe ung dung
   the a of and for with to in on by from or an is are using based system solution technology`.split(
    /\s+/,
  ),
);
/** Words from a title are worth less than a keyword its owner chose. */
const FROM_TITLE = 0.7;
const LONGEST_PHRASE = 4;
/** A single short syllable says little in Vietnamese. */
const SHORTEST_SINGLE = 3;

/**
 * What a document is about: the keywords its owner chose, and two to four neighbouring words of its
 * titles, since Vietnamese writes one word as several syllables. Folded phrase -> how it is said and what it weighs.
 */
export function keyTerms(document: Pick<Compared, "title" | "keywords">, rarity: Rarity) {
  const terms = new Map<string, KeyTerm>();
  const put = (folded: readonly string[], said: string, lang: Locale | null, share: number) => {
    const weight = share * Math.max(...folded.map(rarity));
    const phrase = folded.join(" ");
    if ((terms.get(phrase)?.weight ?? 0) < weight) terms.set(phrase, { said, lang, weight });
  };
  for (const lang of locales) {
    for (const [folded, said] of phrasesOf(document.title[lang] ?? "")) {
      put(folded, said, lang, FROM_TITLE);
    }
  }
  for (const keyword of document.keywords) {
    const folded = wordsOf(keyword).map((word) => word.folded);
    if (folded.length === 0) continue;
    if (folded.length === 1 && (folded[0] ?? "").length < SHORTEST_SINGLE) continue;
    const lang = languageOf(keyword, folded.length);
    put(folded, keyword.trim(), lang, 1);
    for (const [part, said] of phrasesOf(keyword)) put(part, said, lang, FROM_TITLE);
  }
  return terms;
}

/** Several Vietnamese words have a mark among them; a single one without may be a name, as "IoT". */
function languageOf(keyword: string, words: number): Locale | null {
  if (/[^\p{ASCII}]/u.test(keyword)) return "vi";
  return words > 1 ? "en" : null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

function phrasesOf(text: string): [string[], string][] {
  const phrases: [string[], string][] = [];
  for (const clause of text.split(/[,.;:()/|]/)) {
    const words = (clause.match(WORD) ?? []).map((said) => ({ said, folded: fold(said) }));
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to += 1) {
        const { folded } = words[to] as (typeof words)[number];
        if (grammar.has(folded) || /^\d+$/.test(folded)) break;
        if (to === from) continue;
        const phrase = words.slice(from, to + 1);
        phrases.push([
          phrase.map((word) => word.folded),
          phrase
            .map((word) => word.said)
            .join(" ")
            .toLowerCase(),
        ]);
      }
    }
  }
  return phrases;
}

/** The phrases both have, rarest first, each in the first one's words. */
export function sharedTerms(
  mine: ReadonlyMap<string, KeyTerm>,
  theirs: ReadonlyMap<string, KeyTerm>,
): KeyTerm[] {
  const shared = new Map<string, KeyTerm>();
  for (const [phrase, term] of mine) {
    const other = theirs.get(phrase);
    if (other) shared.set(phrase, { ...term, weight: Math.max(term.weight, other.weight) });
  }
  return foremost(shared);
}

/** Rarest first, the longer of two that overlap: parts of a phrase do not count again. */
export function foremost(terms: ReadonlyMap<string, KeyTerm>): KeyTerm[] {
  const used = new Set<string>();
  return [...terms]
    .sort(([a, one], [b, other]) => other.weight - one.weight || b.length - a.length)
    .flatMap(([phrase, term]) => {
      const words = phrase.split(" ");
      const fresh = words.filter((word) => !used.has(word)).length;
      for (const word of words) used.add(word);
      return fresh * 2 > words.length ? term : [];
    });
}
