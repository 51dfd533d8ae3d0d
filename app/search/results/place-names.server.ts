import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";
import type { PlaceNames } from "./facet-lists.ts";

export const placeNames: PlaceNames = {
  province: (code) => provinceByCode(code) ?? null,
  ward: (code) => wardByCode(code) ?? null,
};
