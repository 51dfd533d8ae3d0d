import { z } from "zod";
import { tokenize } from "#app/search/reading/folding.ts";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { phraseKey } from "./merge.ts";
import { type LexiconLine, type LineState, lineStates, type WordKind, wordKinds } from "./model.ts";

/** Messages of these schemas are keys of the `refusals` messages. */
export const MOST_PHRASES = 30;
const MOST_WORDS = 8;
const LONGEST_PHRASE = 80;

/** One phrase a line, as many as may be. */
const anyPhrases = z
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
      .max(MOST_PHRASES, "lexicon.phrases_many"),
  );
const phrases = anyPhrases.refine((list) => list.length > 0, "lexicon.phrase_missing");

const codesOf = (known: readonly string[], prefix: string) =>
  z
    .array(z.string().refine((code) => known.includes(code), "lexicon.code_unknown"))
    .transform((codes) => codes.map((code) => `${prefix}:${code}`));

const formOf = (said: typeof anyPhrases, en: typeof anyPhrases) =>
  z
    .object({
      said: said.prefault(""),
      vi: phrases,
      en,
      industry: codesOf(industryCodes, "industry"),
      scienceField: codesOf(scienceFieldCodes, "scienceField"),
      category: codesOf(solutionCategoryCodes, "category"),
      version: z.coerce.number().int().min(0),
    })
    .check(({ value, issues }) => {
      for (const lists of [["said"], ["vi", "en"]] as const) {
        const seen = new Set<string>();
        for (const list of lists) {
          for (const phrase of value[list]) {
            if (seen.has(phraseKey(phrase))) {
              const message = "lexicon.phrase_twice";
              issues.push({ code: "custom", input: phrase, path: [list], message });
            }
            seen.add(phraseKey(phrase));
          }
        }
      }
    })
    .transform(({ industry, scienceField, category, ...words }) => ({
      ...words,
      codes: [...industry, ...scienceField, ...category],
    }));

/** A group as the form of its kind sends it; lists are `codeLists`. What mends a need may have no English. */
export const groupForms = {
  synonyms: formOf(anyPhrases, phrases),
  needs: formOf(phrases, anyPhrases),
} satisfies Record<WordKind, z.ZodType>;
export type GroupForm = z.infer<typeof groupForms.synonyms>;

/** Only the form of a need asks what is said. */
export const kindOfForm = (form: FormData): WordKind => (form.has("said") ? "needs" : "synonyms");

export const codeLists = ["industry", "scienceField", "category"] as const;

export const versionForm = z.object({ version: z.coerce.number().int().min(0) });

const groupId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a part of an address can be the id of a group. */
export const isGroupId = (text: string | undefined): text is string =>
  text !== undefined && text.length <= 60 && groupId.test(text);

export interface LexiconFilter {
  kind: WordKind;
  words: string;
  state: LineState | null;
}

const kindIn = (query: URLSearchParams): WordKind =>
  wordKinds.find((kind) => kind === query.get("kind")) ?? "synonyms";

/** What the list is narrowed to; what cannot be read is left out. */
export function lexiconFilter(query: URLSearchParams): LexiconFilter {
  return {
    kind: kindIn(query),
    words: (query.get("q") ?? "").trim().slice(0, 80),
    state: lineStates.find((state) => state === query.get("state")) ?? null,
  };
}

/** An empty group; `phrase` and `industry` come from a search that found nothing. */
export function newGroupValues(query: URLSearchParams) {
  const kind = kindIn(query);
  const phrase = (query.get("phrase") ?? "").slice(0, LONGEST_PHRASE);
  const words = kind === "needs" ? { said: phrase, vi: "", en: "" } : { vi: phrase, en: "" };
  return { kind, values: { ...words, industry: query.getAll("industry"), version: 0 } };
}

/** A kept group as its form shows it. */
export function groupValues({
  said,
  vi,
  en,
  codes,
  version,
}: LexiconLine): Record<string, unknown> {
  const of = (facet: string) =>
    codes
      .filter((code) => code.startsWith(`${facet}:`))
      .map((code) => code.slice(facet.length + 1));
  const chosen = Object.fromEntries(codeLists.map((facet) => [facet, of(facet)]));
  return { ...(said.length > 0 && { said }), vi, en, version, ...chosen };
}

/** "industry:I55" and so on of what a form shows as chosen. */
export const chosenCodes = (values: Record<string, unknown>): string[] =>
  codeLists.flatMap((facet) =>
    [values[facet] ?? []].flat().map((code) => `${facet}:${code as string}`),
  );

/** What was typed, to put back into the refused form. */
export function typedGroup(form: FormData): Record<string, unknown> {
  const text = (name: string) => String(form.get(name) ?? "");
  const chosen = Object.fromEntries(codeLists.map((facet) => [facet, form.getAll(facet)]));
  const said = kindOfForm(form) === "needs" && { said: text("said") };
  return { ...said, vi: text("vi"), en: text("en"), version: text("version"), ...chosen };
}
