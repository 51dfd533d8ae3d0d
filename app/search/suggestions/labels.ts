import { codeKey } from "#app/taxonomy/code-key.ts";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { isNeed, type WordGroup } from "../reading/word-groups.ts";
import { type NamedThing, namedThing } from "./named-things.ts";

/** A code of the taxonomy with its names. */
export interface Label {
  facet: "industry" | "category" | "scienceField";
  code: string;
  vi: string;
  en: string;
}

type Say = (key: string) => string;

/** Every industry, category and science field, by its labels and by the words that mean it. */
export function labels(groups: readonly WordGroup[], vi: Say, en: Say): NamedThing<Label>[] {
  const synonyms = new Map<string, string[]>();
  for (const group of groups.filter((one) => !isNeed(one))) {
    for (const code of group.codes) {
      synonyms.set(code, [...(synonyms.get(code) ?? []), ...group.vi, ...group.en]);
    }
  }
  const lists = [
    ["industry", "industries", industryCodes, 0.2],
    ["category", "solutionCategories", solutionCategoryCodes, 0.1],
    ["scienceField", "scienceFields", scienceFieldCodes, 0],
  ] as const;
  return lists.flatMap(([facet, list, codes, weight]) =>
    codes.map((code) => {
      const label = { facet, code, vi: vi(codeKey(list, code)), en: en(codeKey(list, code)) };
      const asides = synonyms.get(`${facet}:${code}`) ?? [];
      return namedThing<Label>(label, [label.vi, label.en], weight, asides);
    }),
  );
}
