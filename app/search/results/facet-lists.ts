import { formatNumber, pick } from "#app/i18n/format.ts";
import { type CodeList, codeKey } from "#app/taxonomy/code-key.ts";
import { priceCodes, trlBands } from "../facets.ts";
import { documentKinds, type FacetCounts, type FacetName, type Filters } from "../model.ts";
import type { Speech } from "./row-words.ts";

/** One box to tick. */
export interface FacetChoice {
  /** Parameter of the address, and its value. */
  name: FacetName;
  value: string;
  /** What ticking chooses where that is not `value` alone: bands stand for several levels. */
  values?: readonly string[];
  label: string;
  count: string;
}

export interface FacetList {
  key: ListKey;
  legend: string;
  choices: FacetChoice[];
  /** How many more there are; they are shown when the list is opened. */
  more: number;
}

const listKeys = [
  "kind",
  "industry",
  "category",
  "trl",
  "transferForm",
  "price",
  "supplier",
  "scienceField",
  "province",
  "ward",
] as const;
type ListKey = (typeof listKeys)[number];

/** Names of provinces and wards, by code. */
export interface PlaceNames {
  province(code: string): { vi: string; en: string } | null;
  ward(code: string): { vi: string; en: string } | null;
}

interface Choosing {
  counts: FacetCounts;
  filters: Filters;
  /** The list shown with all its values. */
  open: string | null;
}

interface Candidate {
  name: FacetName;
  value: string;
  values?: readonly string[];
  count: number;
  chosen: boolean;
}

/** A page with every ward of a province would be a register. */
const SHOWN = 5;
const codeLists: Partial<Record<FacetName, CodeList>> = {
  industry: "industries",
  category: "solutionCategories",
  transferForm: "transferForms",
  scienceField: "scienceFields",
};
const supplierFacets = ["verified", "fastReply", "inUse"] as const;

/**
 * The lists of the page: the commonest values and all chosen ones, without lists in which there is nothing
 * to choose. Only what is shown is named.
 */
export function facetLists(choosing: Choosing, speech: Speech, places: PlaceNames): FacetList[] {
  return listKeys.flatMap((key) => {
    const candidates = candidatesOf(key, choosing).filter((one) => one.count > 0 || one.chosen);
    if (candidates.length <= (key === "province" ? 1 : 0)) return [];
    const shown =
      choosing.open === key ? candidates : candidates.filter((one, at) => at < SHOWN || one.chosen);
    const choices = shown.map(({ name, value, values, count }) => ({
      name,
      value,
      ...(values && { values }),
      label: choiceLabel(name, value, speech, places),
      count: formatNumber(count, speech.locale),
    }));
    const legend = speech.t(`facets.${key}`);
    return [{ key, legend, choices, more: candidates.length - shown.length }];
  });
}

function candidatesOf(key: ListKey, { counts, filters }: Choosing): Candidate[] {
  const candidate = (name: FacetName, value: string, values?: readonly string[]): Candidate => ({
    name,
    value,
    ...(values && { values }),
    count: (values ?? [value]).reduce((sum, one) => sum + (counts[name][one] ?? 0), 0),
    chosen: (values ?? [value]).some((one) => filters[name]?.includes(one)),
  });
  if (key === "kind") return documentKinds.map((kind) => candidate("kind", kind));
  if (key === "trl") return trlBands.map((band) => candidate("trl", band.code, band.levels));
  if (key === "price") return priceCodes.map((band) => candidate("price", band));
  if (key === "supplier") return supplierFacets.map((name) => candidate(name, "yes"));
  const codes = new Set([...Object.keys(counts[key]), ...(filters[key] ?? [])]);
  return [...codes]
    .map((code) => candidate(key, code))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The name of a value as lists and notices say it. */
export function choiceLabel(
  name: FacetName,
  value: string,
  { t, locale }: Speech,
  places: PlaceNames,
): string {
  const list = codeLists[name];
  if (list) return t(codeKey(list, value) as never);
  switch (name) {
    case "kind":
      return t(`kinds.${value as "technology"}`);
    case "trl":
      return t(`bands.${value as "9"}`);
    case "price":
      return t(`prices.${value as "on_request"}`);
    case "province":
    case "ward":
      return pick(places[name](value), locale) || value;
    default:
      return t(`supplier.${name as "verified"}`);
  }
}
