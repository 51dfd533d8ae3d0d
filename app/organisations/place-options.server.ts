import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { provinceByCode, provinces, wardsOf } from "#app/taxonomy/places.server.ts";

/** Choices for "where": every province, and the wards of the one given (Hanoi when unknown). */
export function placeOptions(provinceCode: string | null | undefined, locale: Locale) {
  const province = provinceByCode(provinceCode ?? null)?.code ?? "01";
  const option = (place: { code: string; vi: string; en: string }) => ({
    value: place.code,
    label: pick(place, locale),
  });
  const collator = new Intl.Collator(locale);
  const wards = wardsOf(province)
    .map(option)
    .toSorted((a, b) => collator.compare(a.label, b.label));
  return { provinces: provinces().map(option), wards, provinceCode: province };
}
