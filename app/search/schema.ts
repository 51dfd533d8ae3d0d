import { holdableText } from "#app/platform/holdable-text.ts";
import {
  industryCodes,
  scienceFieldCodes,
  solutionCategoryCodes,
  transferFormCodes,
} from "#app/taxonomy/model.ts";
import { priceCodes, trlBands } from "./facets.ts";
import {
  documentKinds,
  documentTypes,
  type FacetName,
  type Filters,
  LONGEST_QUERY,
  type SearchQuery,
  sortOrders,
} from "./model.ts";

/**
 * Search addresses, shared by the page and the JSON API. The page is tolerant: an address somebody cut or
 * mistyped still shows results. The API is strict: a program must be told what it got wrong.
 */

/** Rows of an answer of the API, where a program does not ask for another number. */
export const PAGE_SIZE = 20;
/** Rows of a page of results: what a person reads before asking otherwise or turning the page. */
const ROWS = 10;
/** Of the public API; pages show fewer. */
export const LARGEST_PAGE_SIZE = 100;
const LAST_PAGE = 1_000_000;
/** More values of one facet than a city has wards say nothing. */
const MOST_VALUES = 150;

const trlLevels = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const digits = (length: number) => (value: string) => new RegExp(`^\\d{${length}}$`).test(value);
const oneOf = (codes: readonly string[]) => {
  const known = new Set(codes);
  return (value: string) => known.has(value);
};

/** Which values each facet takes in an address. */
const facetValue: Record<FacetName, (value: string) => boolean> = {
  kind: oneOf(documentKinds),
  industry: oneOf(industryCodes),
  scienceField: oneOf(scienceFieldCodes),
  category: oneOf(solutionCategoryCodes),
  trl: oneOf(trlLevels),
  transferForm: oneOf(transferFormCodes),
  price: oneOf(priceCodes),
  verified: oneOf(["yes"]),
  fastReply: oneOf(["yes"]),
  inUse: oneOf(["yes"]),
  province: digits(2),
  ward: digits(5),
};
const facetParameters = Object.keys(facetValue) as FacetName[];

const bandOf = new Map<string, readonly string[]>(trlBands.map((b) => [b.code, b.levels]));

/** TRL chosen as single levels or as bands ("7-8"), in levels. */
function trlFrom(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => bandOf.get(value) ?? [value]))];
}

/** Levels from `lowest` to 9. */
function trlAtLeast(lowest: string): string[] {
  return trlLevels.filter((level) => level >= lowest);
}

/** The words of an address as far as they are read, without what no text can hold. */
function wordsOf(parameters: URLSearchParams): string {
  return holdableText((parameters.get("q") ?? "").slice(0, LONGEST_QUERY));
}

/** The query of a page address; what cannot be read is left out. */
export function pageQuery(parameters: URLSearchParams): SearchQuery {
  const filters: Filters = {};
  for (const name of facetParameters) {
    const given = parameters.getAll(name);
    const values = name === "trl" ? trlFrom(given) : given;
    const known = [...new Set(values)].filter(facetValue[name]);
    if (known.length > 0) filters[name] = known.slice(0, MOST_VALUES);
  }
  const lowest = parameters.get("trlMin");
  if (lowest && facetValue.trl(lowest) && !filters.trl) filters.trl = trlAtLeast(lowest);
  const page = Number(parameters.get("page") ?? 1);
  return {
    text: wordsOf(parameters),
    exact: parameters.get("exact") === "1",
    type: documentTypes.find((type) => type === parameters.get("type")) ?? null,
    filters,
    sort: sortOrders.find((sort) => sort === parameters.get("sort")) ?? "relevance",
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    pageSize: ROWS,
  };
}

/** What is wrong with a parameter of the API, in English: its readers are programs and programmers. */
export interface Fault {
  field: string;
  message: string;
}

export interface ApiQuery {
  query: SearchQuery;
  /** Language of single texts in the answer. */
  lang: "vi" | "en";
}

const manyOf: Record<string, FacetName> = {
  kind: "kind",
  industry: "industry",
  scienceField: "scienceField",
  category: "category",
  trl: "trl",
  transferForm: "transferForm",
  price: "price",
  province: "province",
  ward: "ward",
};
const onlyOnce = ["q", "type", "trlMin", "verified", "sort", "page", "pageSize", "lang"];

/** The query of an API address, or everything that is wrong with it. */
export function apiQuery(parameters: URLSearchParams): ApiQuery | { faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  for (const name of new Set(parameters.keys())) {
    if (!Object.hasOwn(manyOf, name) && !onlyOnce.includes(name))
      fault(name, "is not a known parameter");
    if (onlyOnce.includes(name) && parameters.getAll(name).length > 1) {
      fault(name, "may be given once");
    }
  }
  const choice = <T extends string>(name: string, values: readonly T[], usual: T): T => {
    const given = parameters.get(name);
    if (given === null) return usual;
    const found = values.find((value) => value === given);
    if (!found) fault(name, `must be one of ${values.join(", ")}`);
    return found ?? usual;
  };
  const whole = (name: string, usual: number, from: number, to: number): number => {
    const given = parameters.get(name);
    if (given === null) return usual;
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    if (value >= from && value <= to) return value;
    fault(name, `must be a whole number from ${from} to ${to}`);
    return usual;
  };
  const filters: Filters = {};
  for (const [parameter, facet] of Object.entries(manyOf)) {
    const given = parameters.getAll(parameter);
    const unknown = given.find((value) => !facetValue[facet](value));
    if (unknown !== undefined) fault(parameter, `does not know the code "${unknown.slice(0, 60)}"`);
    if (given.length > MOST_VALUES) fault(parameter, `may be given at most ${MOST_VALUES} times`);
    if (given.length > 0) filters[facet] = [...new Set(given)];
  }
  if (choice("verified", ["true", "false"], "false") === "true") filters.verified = ["yes"];
  const trlMin = whole("trlMin", 1, 1, 9);
  if (parameters.has("trlMin") && parameters.has("trl")) fault("trlMin", "excludes trl");
  if (parameters.has("trlMin")) filters.trl = trlAtLeast(String(trlMin));
  const type = choice("type", ["listing", "challenge", "all"], "listing");
  const query: SearchQuery = {
    text: wordsOf(parameters),
    exact: false,
    type: type === "all" ? null : type,
    filters,
    sort: choice("sort", sortOrders, "relevance"),
    page: whole("page", 1, 1, LAST_PAGE),
    pageSize: whole("pageSize", PAGE_SIZE, 1, LARGEST_PAGE_SIZE),
  };
  const lang = choice("lang", ["vi", "en"], "vi");
  return faults.length > 0 ? { faults } : { query, lang };
}
