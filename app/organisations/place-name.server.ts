import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";

/** "Phường Ba Đình, Thành phố Hà Nội" in the reader's language. */
export function placeName(
  { wardCode, provinceCode }: { wardCode: string | null; provinceCode: string },
  locale: Locale,
): string {
  const units = [wardByCode(wardCode), provinceByCode(provinceCode)];
  return units
    .filter((unit) => unit !== null)
    .map((unit) => pick(unit, locale))
    .join(", ");
}
