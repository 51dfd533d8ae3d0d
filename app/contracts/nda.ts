import type { Bilingual, FilledNda, NdaKind, NdaText, PartyBlock } from "./model.ts";

/** What an NDA is filled from. */
export interface NdaFacts {
  readonly code: string;
  readonly title: Bilingual;
  /** In the words of the one who asked; it has one language. */
  readonly purpose: string;
  readonly seller: PartyBlock;
  readonly buyer: PartyBlock;
}

/** The text of a kind for talks that began on a day: the last one in force by then. */
export function ndaTextOn(texts: readonly NdaText[], kind: NdaKind, day: string): NdaText {
  const known = texts
    .filter((text) => text.kind === kind && text.inForceFrom <= day)
    .sort((a, b) => a.inForceFrom.localeCompare(b.inForceFrom) || a.version - b.version);
  const last = known.at(-1);
  if (!last) throw new Error(`No NDA text ${kind} on ${day}`);
  return last;
}

/** Places a text may name. */
export const ndaPlaces = [
  "code",
  "title",
  "titleEn",
  "purpose",
  "sellerName",
  "buyerName",
  "sellerNameEn",
  "buyerNameEn",
] as const;

/** Names in double braces that no fact fills; a text with one is not accepted. */
export function unknownPlaces(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*(\w*)\s*\}\}/g)].map((match) => match[1] ?? "");
  return names.filter((name) => !(ndaPlaces as readonly string[]).includes(name));
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_all, name: string) => values[name] ?? "");
}

/** The NDA between these two for this deal. Pure: the same facts give the same text. */
export function fillNda({ kind, version, text }: NdaText, facts: NdaFacts): FilledNda {
  const values = {
    code: facts.code,
    title: facts.title.vi,
    titleEn: facts.title.en,
    purpose: facts.purpose.replace(/\s+/g, " ").trim(),
    sellerName: facts.seller.name.vi,
    buyerName: facts.buyer.name.vi,
    sellerNameEn: facts.seller.name.en,
    buyerNameEn: facts.buyer.name.en,
  };
  const both = ({ vi, en }: Bilingual) => ({ vi: fill(vi, values), en: fill(en, values) });
  return {
    kind,
    version,
    code: facts.code,
    title: both(text.title),
    seller: facts.seller,
    buyer: facts.buyer,
    clauses: text.clauses.map(({ heading, text: body }) => ({
      heading: both(heading),
      text: both(body),
    })),
  };
}
