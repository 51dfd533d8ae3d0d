import { useSignature } from "#app/assistance/use-signature.ts";
import { formatDate, formatMeasured } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { chartOf } from "../chart.ts";
import type { KeptReading, Kpi, PilotSpan } from "../model.ts";

interface Props {
  kpi: Kpi;
  span: PilotSpan;
  readings: readonly KeptReading[];
}

/** "3,6%" but "2,6 kWh". */
export function useFigure(): (value: number, unit: string) => string {
  const locale = useLocale();
  return (value, unit) => formatMeasured(value, unit, locale);
}

/** A figure's readings as a line between where it stood and where it should be, and the same as a table. */
export function KpiChart({ kpi, span, readings }: Props) {
  const { t } = useTranslation("pilots");
  const figure = useFigure();
  const last = readings.at(-1);
  const summary = last
    ? t("chart.summary", {
        name: kpi.name,
        count: readings.length,
        last: figure(last.value, kpi.unit),
        target: figure(kpi.target, kpi.unit),
      })
    : t("chart.none", { name: kpi.name, target: figure(kpi.target, kpi.unit) });
  return (
    <figure className="m-0 mb-s-4 max-w-[40rem]">
      <figcaption>
        <strong>{kpi.name}</strong>
        {kpi.how && <span className="sub block">{t("how", { how: kpi.how })}</span>}
      </figcaption>
      {last && <Picture kpi={kpi} span={span} readings={readings} label={summary} />}
      <p className="sub">{summary}</p>
      {readings.length > 0 && (
        <Disclosure summary={t("chart.table", { count: readings.length })}>
          <ReadingTable kpi={kpi} readings={readings} />
        </Disclosure>
      )}
    </figure>
  );
}

function Picture({ kpi, span, readings, label }: Props & { label: string }) {
  const { t } = useTranslation("pilots");
  const figure = useFigure();
  const chart = chartOf(kpi, span, readings);
  const line = (y: number) => `M8 ${y}H${chart.width - 8}`;
  // Two names at one height would stand on each other.
  const apart = !chart.baseline || Math.abs(chart.baseline.y - chart.target.y) > 14;
  return (
    <svg
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={label}
      // As read: 14 px on the widest picture and on a phone.
      className="block w-full h-auto text-[11px] max-[760px]:text-[15px]"
      fill="none"
    >
      <path d={line(chart.floor + 8)} stroke="var(--edge)" />
      <path d={line(chart.target.y)} stroke="var(--accent-strong)" strokeWidth="1.5" />
      {chart.baseline && (
        <path d={line(chart.baseline.y)} stroke="var(--ink-3)" strokeDasharray="4 4" />
      )}
      <path d={chart.path} stroke="var(--ink)" strokeWidth="2" />
      {chart.points.map((point) => (
        <circle key={point.day} cx={point.x} cy={point.y} r="3.5" fill="var(--ink)" />
      ))}
      <g stroke="var(--ground)" strokeWidth="4" paintOrder="stroke">
        <text x="8" y={chart.target.y - 4} fill="var(--ink)">
          {t("chart.target", { value: figure(chart.target.value, kpi.unit) })}
        </text>
        {chart.baseline && apart && (
          <text x={chart.width - 8} y={chart.baseline.y - 4} textAnchor="end" fill="var(--ink-2)">
            {t("chart.baseline", { value: figure(chart.baseline.value, kpi.unit) })}
          </text>
        )}
      </g>
    </svg>
  );
}

function ReadingTable({ kpi, readings }: Pick<Props, "kpi" | "readings">) {
  const { t } = useTranslation("pilots");
  const locale = useLocale();
  const figure = useFigure();
  const signed = useSignature();
  return (
    <DataTable
      caption={t("chart.table_of", { name: kpi.name })}
      fold="two"
      rows={readings}
      rowKey={({ id }) => id}
      columns={[
        { key: "day", head: t("reading.day"), cell: (row) => formatDate(row.measuredOn, locale) },
        {
          key: "value",
          head: t("reading.value"),
          foldName: t("reading.value"),
          numeric: true,
          cell: (row) => figure(row.value, kpi.unit),
        },
        {
          key: "source",
          head: t("reading.source"),
          foldName: t("reading.source"),
          cell: (row) => (
            <>
              {t(`source.${row.source}`)} <span className="sub block">{signed(row.by)}</span>
            </>
          ),
        },
        { key: "note", head: t("reading.note"), wide: true, cell: (row) => row.note },
      ]}
    />
  );
}
