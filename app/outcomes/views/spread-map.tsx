import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { WardMap } from "#app/monitoring/model.ts";

interface Props {
  map: Pick<WardMap, "width" | "height" | "wards">;
  /** Places of use by ward code. */
  sites: Readonly<Record<string, number>>;
}

const shadeOf = (sites: number) => (sites === 0 ? 0 : Math.min(5, 2 + Math.ceil(Math.log2(sites))));

/** The city with the wards in which it is used; the table beside it says the same in words. */
export function SpreadMap({ map, sites }: Props) {
  const { t } = useTranslation("outcomes");
  const locale = useLocale();
  const lines = map.wards.flatMap((ward) => {
    const count = sites[ward.code] ?? 0;
    return count > 0 ? [{ name: ward[locale], count }] : [];
  });
  return (
    <figure className="max-w-xl">
      <div className="map">
        <svg aria-hidden="true" viewBox={`0 0 ${map.width} ${map.height}`}>
          {map.wards.map((ward) => (
            <path key={ward.code} className={`q${shadeOf(sites[ward.code] ?? 0)}`} d={ward.d}>
              <title>{ward[locale]}</title>
            </path>
          ))}
        </svg>
      </div>
      <figcaption className="sub">
        {lines
          .sort((a, b) => b.count - a.count)
          .map(({ name, count }) => t("spread.ward", { name, sites: formatNumber(count, locale) }))
          .join(" · ") || t("spread.elsewhere")}
      </figcaption>
    </figure>
  );
}
