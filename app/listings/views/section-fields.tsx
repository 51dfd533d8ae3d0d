import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ErrorList } from "#app/ui/long-form/error-list.tsx";
import { FormValues } from "#app/ui/long-form/form-state.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { rowLimits } from "../limits.ts";
import { type Section, sectionAfter } from "../rules.ts";
import { SectionAnnex } from "./section-annex.tsx";
import { SectionBenefit } from "./section-benefit.tsx";
import { SectionEvidence } from "./section-evidence.tsx";
import { type PlaceOption, SectionIdentity } from "./section-identity.tsx";
import { SectionRights } from "./section-rights.tsx";
import { SectionTerms } from "./section-terms.tsx";
import { useFieldName } from "./use-field-name.ts";

interface Props {
  section: Exclude<Section, "submit">;
  version: number;
  values: Record<string, unknown>;
  /** Field path -> message. */
  errors: Record<string, string>;
  /** What concerns the whole form, e.g. that somebody else saved it. */
  problem: string | null;
  /** More empty rows than the usual one. */
  spareRows: number;
  provinces: readonly PlaceOption[];
  wards: readonly PlaceOption[];
}

/** The form of one section with its two ways out: later, next. */
export function SectionFields(props: Props) {
  const { t } = useTranslation("listings");
  const { section, errors, problem } = props;
  const nameOf = useFieldName();
  const list = Object.entries(errors).map(([field, text]) => {
    const name = nameOf(field);
    return { field, text: name ? `${name}: ${text}` : text };
  });
  const grows = section === "ip" || section === "evidence";
  return (
    <>
      {(list.length > 0 || problem) && (
        <ErrorList title={problem ?? t("form.errors", { count: list.length })} errors={list} />
      )}
      <Form method="post" noValidate key={`${section}-${props.version}`}>
        <input type="hidden" name="_version" value={props.version} />
        <input type="hidden" name="_intent" value="save" />
        <FormValues values={props.values} errors={errors}>
          <Fields {...props} />
        </FormValues>
        {grows && (
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

function Fields({ section, values, spareRows, provinces, wards }: Props) {
  const rows = (name: keyof typeof rowLimits, least: number) => {
    const used = Array.isArray(values[name]) ? (values[name] as unknown[]).length : 0;
    return Math.min(rowLimits[name], Math.max(least, used + spareRows));
  };
  switch (section) {
    case "identity":
      return <SectionIdentity provinces={provinces} wards={wards} />;
    case "benefit":
      return <SectionBenefit />;
    case "ip":
      return <SectionRights rows={rows("ip", 2)} />;
    case "terms":
      return <SectionTerms />;
    case "evidence":
      return <SectionEvidence standards={rows("standards", 2)} sites={rows("deployments", 2)} />;
    case "annex":
      return <SectionAnnex />;
  }
}
