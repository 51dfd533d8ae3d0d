import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";
import type { FacetCounts, Filters } from "./model.ts";

/** Names of the provinces and wards that occur in the counts or are chosen, by code. */
export function placeNames(
  facets: FacetCounts,
  filters: Filters,
): Record<string, { vi: string; en: string }> {
  const names: Record<string, { vi: string; en: string }> = {};
  for (const code of [...Object.keys(facets.province), ...(filters.province ?? [])]) {
    const place = provinceByCode(code);
    if (place) names[code] = { vi: place.vi, en: place.en };
  }
  for (const code of [...Object.keys(facets.ward), ...(filters.ward ?? [])]) {
    const place = wardByCode(code);
    if (place) names[code] = { vi: place.vi, en: place.en };
  }
  return names;
}
