import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Kpi } from "../model.ts";
import { useFigure } from "./kpi-chart.tsx";

interface Summary {
  readonly id: string;
  readonly site: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly kpis: readonly Kpi[];
  readonly conclusion: string;
  readonly decision: string;
}

/** Pilots whose two sides agreed to show what was measured. */
export function PublicPilots({ pilots }: { pilots: readonly Summary[] }) {
  const { t } = useTranslation("pilots");
  if (pilots.length === 0) return null;
  return (
    <Section id="pilots" title={t("public.title")} note={t("public.note")}>
      {pilots.map((pilot) => (
        <PublicPilot key={pilot.id} pilot={pilot} />
      ))}
    </Section>
  );
}

function PublicPilot({ pilot }: { pilot: Summary }) {
  const { t } = useTranslation("pilots");
  const locale = useLocale();
  const figure = useFigure();
  const cell = (value: number | null, unit: string) =>
    value === null ? t("not_measured") : figure(value, unit);
  const column = (name: "baseline" | "target" | "measured") => ({
    key: name,
    head: t(`column.${name}`),
    foldName: t(`column.${name}`),
    numeric: true,
    cell: (kpi: Kpi) => cell(kpi[name], kpi.unit),
  });
  return (
    <article className="mb-s-4">
      <p>
        <strong>{pilot.site}</strong>,{" "}
        {t("period", {
          from: formatDate(pilot.startsOn, locale),
          to: formatDate(pilot.endsOn, locale),
        })}
      </p>
      <DataTable
        caption={t("public.figures", { site: pilot.site })}
        fold="three"
        rows={pilot.kpis}
        rowKey={({ name }) => name}
        columns={[
          { key: "name", head: t("column.name"), cell: ({ name }) => name },
          column("baseline"),
          column("target"),
          column("measured"),
        ]}
      />
      <p className="note whitespace-pre-line">{pilot.conclusion}</p>
    </article>
  );
}
