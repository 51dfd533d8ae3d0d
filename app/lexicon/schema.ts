import { z } from "zod";
import { tokenize } from "#app/search/reading/folding.ts";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { phraseKey } from "./merge.ts";
import { type LexiconLine, type LineState, lineStates } from "./model.ts";

/** Messages of these schemas are keys of the `refusals` messages. */
export const MOST_PHRASES = 30;
const MOST_WORDS = 8;
const LONGEST_PHRASE = 80;

/** One phrase a line. */
const phrases = z
  .string()
  .transform((text) =>
    text
      .split(/[\r\n;]+/)
      .map((line) => line.normalize("NFC").trim().replace(/\s+/g, " "))
      .filter(Boolean),
  )
  .pipe(
    z
      .array(
        z
          .string()
          .max(LONGEST_PHRASE, "lexicon.phrase_long")
          .refine((phrase) => {
            const words = tokenize(phrase);
            return words.length > 0 && words.length <= MOST_WORDS;
          }, "lexicon.phrase_wrong")
          .refine((phrase) => phrase.length > 1, "lexicon.phrase_wrong"),
      )
      .min(1, "lexicon.phrase_missing")
      .max(MOST_PHRASES, "lexicon.phrases_many"),
  );

const codesOf = (known: readonly string[], prefix: string) =>
  z
    .array(z.string().refine((code) => known.includes(code), "lexicon.code_unknown"))
    .transform((codes) => codes.map((code) => `${prefix}:${code}`));

/** A group as its form sends it; lists are `codeLists`. */
export const groupForm = z
  .object({
    vi: phrases,
    en: phrases,
    industry: codesOf(industryCodes, "industry"),
    scienceField: codesOf(scienceFieldCodes, "scienceField"),
    category: codesOf(solutionCategoryCodes, "category"),
    version: z.coerce.number().int().min(0),
  })
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const language of ["vi", "en"] as const) {
      for (const phrase of value[language]) {
        if (seen.has(phraseKey(phrase))) {
          const message = "lexicon.phrase_twice";
          issues.push({ code: "custom", input: phrase, path: [language], message });
        }
        seen.add(phraseKey(phrase));
      }
    }
  })
  .transform(({ industry, scienceField, category, ...rest }) => ({
    ...rest,
    codes: [...industry, ...scienceField, ...category],
  }));
export type GroupForm = z.infer<typeof groupForm>;

export const codeLists = ["industry", "scienceField", "category"] as const;

export const versionForm = z.object({ version: z.coerce.number().int().min(0) });

const groupId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a part of an address can be the id of a group. */
export const isGroupId = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 60 && groupId.test(text);

export interface LexiconFilter {
  words: string;
  state: LineState | null;
}

/** What the list is narrowed to; what cannot be read is left out. */
export function lexiconFilter(query: URLSearchParams): LexiconFilter {
  return {
    words: (query.get("q") ?? "").trim().slice(0, 80),
    state: lineStates.find((state) => state === query.get("state")) ?? null,
  };
}

/** A kept group as its form shows it. */
export function groupValues({ vi, en, codes, version }: LexiconLine): Record<string, unknown> {
  const of = (facet: string) =>
    codes
      .filter((code) => code.startsWith(`${facet}:`))
      .map((code) => code.slice(facet.length + 1));
  const chosen = Object.fromEntries(codeLists.map((facet) => [facet, of(facet)]));
  return { vi, en, version, ...chosen };
}

/** What was typed, to put back into the refused form. */
export function typedGroup(form: FormData): Record<string, unknown> {
  const text = (name: string) => String(form.get(name) ?? "");
  const chosen = Object.fromEntries(codeLists.map((facet) => [facet, form.getAll(facet)]));
  return { vi: text("vi"), en: text("en"), version: text("version"), ...chosen };
}
