import { marksIn, type Wanted } from "./highlighting.ts";

/** A piece of a text and where the query's words stand in it. */
export interface Passage {
  text: string;
  marks: number[];
}

const LONGEST = 180;
const BEFORE = 40;

/** The piece of these texts in which most of the words stand together; null when none has any. */
export function bestPassage(texts: readonly string[], terms: readonly Wanted[]): Passage | null {
  let best: { text: string; from: number; count: number } | null = null;
  for (const text of texts) {
    const marks = marksIn(text, terms);
    for (let at = 0; at < marks.length; at += 2) {
      const from = marks[at] as number;
      let count = 0;
      for (let next = at; next < marks.length; next += 2) {
        if ((marks[next + 1] as number) > from + LONGEST - BEFORE) break;
        count += 1;
      }
      if (!best || count > best.count) best = { text, from, count };
    }
  }
  if (!best) return null;
  const piece = cut(best.text, best.from);
  return { text: piece, marks: marksIn(piece, terms) };
}

/** From the sentence the place is in, or a little before it, to the end of a word. */
function cut(text: string, place: number): string {
  const sentence = Math.max(text.lastIndexOf(". ", place), text.lastIndexOf("\n", place)) + 1;
  const near = place - sentence <= BEFORE;
  const space = text.indexOf(" ", Math.max(0, place - BEFORE));
  const start = near ? sentence : space >= 0 && space < place ? space : place;
  const rest = text.slice(start).trimStart();
  const opening = near ? "" : "… ";
  if (rest.length <= LONGEST) return opening + rest.trimEnd();
  const end = rest.lastIndexOf(" ", LONGEST);
  return `${opening}${rest.slice(0, end > 0 ? end : LONGEST).replace(/[\s,;:.]+$/, "")} …`;
}
