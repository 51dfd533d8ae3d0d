import { trlBands } from "./facets.ts";
import { type Filters, facetNames, type SearchQuery } from "./model.ts";

/** The address of a query, without what is usual; the same query always has the same address. */
export function pageAddress(query: SearchQuery): string {
  const parameters = new URLSearchParams();
  if (query.text) parameters.set("q", query.text);
  if (query.exact) parameters.set("exact", "1");
  if (query.type) parameters.set("type", query.type);
  for (const name of facetNames) {
    for (const value of query.filters[name] ?? []) parameters.append(name, value);
  }
  if (query.sort !== "relevance") parameters.set("sort", query.sort);
  if (query.page > 1) parameters.set("page", String(query.page));
  const text = parameters.toString();
  return text ? `/search?${text}` : "/search";
}

/** The same with one list of choices shown with all its values; null is none. */
export function withOpenList(address: string, list: string | null): string {
  if (list === null) return address;
  return `${address}${address.includes("?") ? "&" : "?"}open=${encodeURIComponent(list)}`;
}

/** How many values are chosen in all facets; a TRL band counts once. */
export function filterCount(filters: Filters): number {
  return facetNames.reduce((sum, name) => {
    const values = filters[name] ?? [];
    if (name !== "trl") return sum + values.length;
    return sum + trlBands.filter((b) => b.levels.some((level) => values.includes(level))).length;
  }, 0);
}

/** Where this question is saved under a name. */
export function saveAddress(query: SearchQuery): string {
  return pageAddress({ ...query, sort: "relevance", page: 1 }).replace(
    "/search",
    "/saved-searches/new",
  );
}
