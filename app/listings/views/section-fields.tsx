import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { PlaceOption } from "#app/taxonomy/views/place-fields.tsx";
import { SectionForm } from "#app/ui/long-form/section-form.tsx";
import { rowLimits } from "../limits.ts";
import { type Section, sectionAfter } from "../rules.ts";
import { SectionAnnex } from "./section-annex.tsx";
import { SectionBenefit } from "./section-benefit.tsx";
import { SectionEvidence } from "./section-evidence.tsx";
import { SectionIdentity } from "./section-identity.tsx";
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
  /** The section's files. */
  files?: React.ReactNode;
  provinces: readonly PlaceOption[];
  wards: readonly PlaceOption[];
}

export function SectionFields(props: Props) {
  const { t } = useTranslation("listings");
  const { section, errors, problem } = props;
  const count = Object.keys(errors).length;
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
      values={props.values}
      errors={errors}
      nameOf={useFieldName()}
      problem={problem ?? (count > 0 ? t("form.errors", { count }) : null)}
      files={props.files}
      grows={section === "ip" || section === "evidence"}
    >
      <Fields {...props} />
    </SectionForm>
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
