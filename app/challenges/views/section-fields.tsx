import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { PlaceOption } from "#app/taxonomy/views/place-fields.tsx";
import { SectionForm } from "#app/ui/long-form/section-form.tsx";
import { rowLimits } from "../limits.ts";
import { type Section, sectionAfter } from "../rules.ts";
import { SectionBudget } from "./section-budget.tsx";
import { SectionProblem } from "./section-problem.tsx";
import { SectionSuccess } from "./section-success.tsx";
import { useFieldName } from "./use-field-name.ts";

interface Props {
  section: Exclude<Section, "submit">;
  version: number;
  values: Record<string, unknown>;
  errors: Record<string, string>;
  problem: string | null;
  spareRows: number;
  /** The section's files. */
  files?: React.ReactNode;
  provinces: readonly PlaceOption[];
  wards: readonly PlaceOption[];
}

/** The form of one section of a problem. */
export function SectionFields(props: Props) {
  const { t } = useTranslation("challenges");
  const { section, errors, problem, values } = props;
  const count = Object.keys(errors).length;
  const used = Array.isArray(values.kpis) ? values.kpis.length : 0;
  const rows = Math.min(rowLimits.kpis, Math.max(3, used + props.spareRows));
  return (
    <SectionForm
      words={{
        later: t("form.later"),
        next: t("form.next", { name: t(`sections.${sectionAfter(section)}`) }),
        saving: t("form.saving"),
        addRow: t("form.add_row"),
      }}
      version={props.version}
      section={section}
      values={values}
      errors={errors}
      nameOf={useFieldName()}
      problem={problem ?? (count > 0 ? t("form.errors", { count }) : null)}
      files={props.files}
      grows={section === "success"}
    >
      {section === "problem" && <SectionProblem provinces={props.provinces} wards={props.wards} />}
      {section === "success" && <SectionSuccess rows={rows} />}
      {section === "budget" && <SectionBudget />}
    </SectionForm>
  );
}
