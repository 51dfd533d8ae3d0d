import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { WardMap } from "#app/monitoring/ward-map-model.ts";
import type { Dot, SpreadDrawing } from "../spread-map.ts";

interface Props {
  wards: WardMap["wards"];
  drawing: SpreadDrawing;
}

/** The places of use in the city, with lines from each to those that repeat it; the tree says it in words. */
export function SpreadMap({ wards, drawing }: Props) {
  const { t } = useTranslation("outcomes");
  const locale = useLocale();
  const { frame, dots, ways, outside } = drawing;
  const used = new Set(dots.map(({ wardCode }) => wardCode));
  const radius = frame.width / 110;
  const notes = [
    ...(dots.length > 0 ? [t("spread.dots", { count: dots.length })] : []),
    ...(outside > 0 ? [t("spread.outside", { count: outside })] : []),
  ];
  return (
    <figure className="max-w-2xl">
      <div className="map spread-map">
        <svg aria-hidden="true" viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}>
          {wards.map((ward) => (
            <path key={ward.code} className={used.has(ward.code) ? "q2" : "q0"} d={ward.d}>
              <title>{ward[locale]}</title>
            </path>
          ))}
          {ways.map(({ from, to }) => (
            <line key={to.key} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          ))}
          {[...dots].sort(firstLast).map((dot) => (
            <circle
              key={dot.key}
              className={dot.first ? "first" : "more"}
              cx={dot.x}
              cy={dot.y}
              r={dot.first ? radius * 1.25 : radius}
            />
          ))}
        </svg>
      </div>
      <figcaption className="sub">{notes.join(" ")}</figcaption>
    </figure>
  );
}

/** First places are drawn last, above the others. */
const firstLast = (a: Dot, b: Dot) => Number(a.first) - Number(b.first);
