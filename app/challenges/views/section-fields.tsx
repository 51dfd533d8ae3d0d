import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ErrorList } from "#app/ui/long-form/error-list.tsx";
import { FormValues } from "#app/ui/long-form/form-state.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { rowLimits } from "../limits.ts";
import { type Section, sectionAfter } from "../rules.ts";
import { SectionBudget } from "./section-budget.tsx";
import { type PlaceOption, SectionProblem } from "./section-problem.tsx";
import { SectionSuccess } from "./section-success.tsx";
import { useFieldName } from "./use-field-name.ts";

interface Props {
  section: Exclude<Section, "submit" | "files">;
  version: number;
  values: Record<string, unknown>;
  errors: Record<string, string>;
  problem: string | null;
  spareRows: number;
  provinces: readonly PlaceOption[];
  wards: readonly PlaceOption[];
}

/** The form of one section of a need with its two ways out. */
export function SectionFields(props: Props) {
  const { t } = useTranslation("challenges");
  const { section, errors, problem, values } = props;
  const nameOf = useFieldName();
  const list = Object.entries(errors).map(([field, text]) => {
    const name = nameOf(field);
    return { field, text: name ? `${name}: ${text}` : text };
  });
  const used = Array.isArray(values.kpis) ? values.kpis.length : 0;
  const rows = Math.min(rowLimits.kpis, Math.max(3, used + props.spareRows));
  return (
    <>
      {(list.length > 0 || problem) && (
        <ErrorList title={problem ?? t("form.errors", { count: list.length })} errors={list} />
      )}
      <Form method="post" noValidate key={`${section}-${props.version}`}>
        <input type="hidden" name="_version" value={props.version} />
        <input type="hidden" name="_intent" value="save" />
        <FormValues values={values} errors={errors}>
          {section === "problem" && (
            <SectionProblem provinces={props.provinces} wards={props.wards} />
          )}
          {section === "success" && <SectionSuccess rows={rows} />}
          {section === "budget" && <SectionBudget />}
        </FormValues>
        {section === "success" && (
          <p className="one">
            <SubmitButton
              name="_go"
              value="add"
              label={t("form.add_row")}
              busy={t("form.saving")}
              quiet
            />
          </p>
        )}
        <div className="finish">
          <SubmitButton
            name="_go"
            value="later"
            label={t("form.later")}
            busy={t("form.saving")}
            quiet
          />
          <SubmitButton
            name="_go"
            value="next"
            label={t("form.next", { name: t(`sections.${sectionAfter(section)}`) })}
            busy={t("form.saving")}
          />
        </div>
      </Form>
    </>
  );
}
