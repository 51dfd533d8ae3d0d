import { formatNumber, pick } from "#app/i18n/format.ts";
import { type CodeList, codeKey } from "#app/taxonomy/code-key.ts";
import type { Choice } from "../choosing.ts";
import { priceCodes, trlBands } from "../facets.ts";
import { documentKinds, type FacetCounts, type FacetName, type Filters } from "../model.ts";
import type { Speech } from "./row-words.ts";

/** One box to tick. */
export interface FacetChoice extends Choice {
  label: string;
  count: string;
}

export interface FacetList {
  key: ListKey;
  legend: string;
  choices: FacetChoice[];
  /** How many more there are; they are shown when the list is opened. */
  more: number;
  isOpen: boolean;
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
const SHOWN = 4;
/** Lists few narrow by, and long: they begin with what is chosen in them. */
const folded: ReadonlySet<ListKey> = new Set(["scienceField", "province", "ward"]);
const codeLists: Partial<Record<FacetName, CodeList>> = {
  industry: "industries",
  category: "solutionCategories",
  transferForm: "transferForms",
  scienceField: "scienceFields",
};
const supplierFacets = ["verified", "fastReply", "inUse"] as const;

/**
 * The lists of the page: the commonest values and all chosen ones, of folded lists the chosen ones alone,
 * without lists in which there is nothing to choose. Only what is shown is named.
 */
export function facetLists(choosing: Choosing, speech: Speech, places: PlaceNames): FacetList[] {
  return listKeys.flatMap((key) => {
    const candidates = candidatesOf(key, choosing).filter((one) => one.count > 0 || one.chosen);
    if (candidates.length <= (key === "province" ? 1 : 0)) return [];
    const isOpen = choosing.open === key;
    // A link to one more takes the room of that one.
    const few = folded.has(key) ? 0 : candidates.length === SHOWN + 1 ? SHOWN + 1 : SHOWN;
    const shown = isOpen ? candidates : candidates.filter((one, at) => at < few || one.chosen);
    const choices = shown.map(({ name, value, values, count }) => ({
      name,
      value,
      ...(values && { values }),
      label: choiceLabel(name, value, speech, places),
      count: formatNumber(count, speech.locale),
    }));
    const legend = speech.t(`facets.${key}`);
    return [{ key, legend, choices, more: candidates.length - shown.length, isOpen }];
  });
}

function candidatesOf(key: ListKey, { counts, filters }: Choosing): Candidate[] {
  const chosen = (name: FacetName, value: string) => filters[name]?.includes(value) ?? false;
  const candidate = (name: FacetName, value: string): Candidate => ({
    name,
    value,
    count: counts[name][value] ?? 0,
    chosen: chosen(name, value),
  });
  if (key === "kind") return documentKinds.map((kind) => candidate("kind", kind));
  if (key === "price") return priceCodes.map((band) => candidate("price", band));
  if (key === "supplier") return supplierFacets.map((name) => candidate(name, "yes"));
  if (key === "trl") {
    return trlBands.map(({ code, levels }) => ({
      name: "trl",
      value: code,
      values: levels,
      count: levels.reduce((sum, level) => sum + (counts.trl[level] ?? 0), 0),
      chosen: levels.some((level) => chosen("trl", level)),
    }));
  }
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
  if (list) return t.say(codeKey(list, value));
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
