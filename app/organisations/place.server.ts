import { ok, type Result, refuse } from "#app/platform/result.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";

/** A ward must be one of the province it is given with. */
export function checkPlace(place: { provinceCode: string; wardCode: string }): Result<null> {
  if (wardByCode(place.wardCode)?.provinceCode === place.provinceCode) return ok(null);
  return refuse(422, "organisations.ward_missing", {
    fields: { wardCode: "organisations.ward_missing" },
  });
}
