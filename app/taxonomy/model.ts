import taxonomy from "./taxonomy.json" with { type: "json" };

/** Code lists shared by listings, challenges, organisations and search. Labels are in the `codes` messages. */
const codes = <T extends { code: string | number }>(list: { items: T[] }): T["code"][] =>
  list.items.map((item) => item.code);

export const scienceFieldCodes = codes(taxonomy.scienceFields) as string[];
export const industryCodes = codes(taxonomy.industries) as string[];
export const solutionCategoryCodes = codes(taxonomy.solutionCategories) as string[];
export const transferFormCodes = codes(taxonomy.transferForms) as string[];
export const paymentMethodCodes = codes(taxonomy.paymentMethods) as string[];
export const ipTypeCodes = codes(taxonomy.ipTypes) as string[];
export const ipStatusCodes = codes(taxonomy.ipStatuses) as string[];

export { type CodeList, codeKey } from "./code-key.ts";

const labelsOf = (list: { items: { code: string | number; vi: string; en: string }[] }) =>
  new Map(list.items.map((item) => [String(item.code), { vi: item.vi, en: item.en }]));

const labels = {
  scienceFields: labelsOf(taxonomy.scienceFields),
  industries: labelsOf(taxonomy.industries),
  solutionCategories: labelsOf(taxonomy.solutionCategories),
} as const;

/** Both labels of a code, for search and exports; null for an unknown code. */
export function labelsFor(
  list: keyof typeof labels,
  code: string,
): { vi: string; en: string } | null {
  return labels[list].get(code) ?? null;
}
