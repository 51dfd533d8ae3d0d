import { useFieldLabel } from "#app/i18n/use-field-label.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";

/** The label of the field at a path, or of a figure with its row, "kpis.0.unit". */
export function useFieldName(): (path: string) => string {
  const { t } = useTranslation("challenges");
  const labelOf = useFieldLabel("challenges");
  return (path) => {
    if (path === "challenge_file") return t("files.title");
    const [, row, column] = /^kpis\.(\d+)\.(unit|baseline|target|name)/.exec(path) ?? [];
    if (!row || !column) return labelOf(path);
    const figure = t("fields.kpi_name", { n: Number(row) + 1 });
    return column === "name" ? figure : `${figure}, ${t.say(`fields.kpi_${column}`)}`;
  };
}
