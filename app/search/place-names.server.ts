import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";
import type { FacetCounts, Filters } from "./model.ts";

type Names = Record<string, { vi: string; en: string }>;

/** Names for so many wards, the commonest first, unless all are asked for. */
const MOST_WARDS = 40;

/** Names of the provinces and wards that are shown or chosen, by code. */
export function placeNames(facets: FacetCounts, filters: Filters, open: string | null): Names {
  const names: Names = {};
  for (const code of [...Object.keys(facets.province), ...(filters.province ?? [])]) {
    const place = provinceByCode(code);
    if (place) names[code] = { vi: place.vi, en: place.en };
  }
  const wards = Object.entries(facets.ward).sort(([, a], [, b]) => b - a);
  const shown = open === "ward" ? wards : wards.slice(0, MOST_WARDS);
  for (const code of [...shown.map(([code]) => code), ...(filters.ward ?? [])]) {
    const place = wardByCode(code);
    if (place) names[code] = { vi: place.vi, en: place.en };
  }
  return names;
}
