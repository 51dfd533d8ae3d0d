import { useTranslation } from "#app/i18n/use-translation.tsx";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { PlaceFields, type PlaceOption } from "#app/taxonomy/views/place-fields.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";

/** What hurts, whom, and where. */
export function SectionProblem(props: {
  provinces: readonly PlaceOption[];
  wards: readonly PlaceOption[];
}) {
  const { t } = useTranslation("challenges");
  const code = useCodeLabel();
  const lists = [
    { name: "industries", codes: industryCodes, hint: undefined },
    { name: "scienceFields", codes: scienceFieldCodes, hint: t("fields.optional") },
    { name: "solutionCategories", codes: solutionCategoryCodes, hint: t("fields.optional") },
  ] as const;
  return (
    <>
      <PairHead />
      <PairField
        name="title"
        label={t("fields.title.label")}
        hint={t("fields.title.hint")}
        max={limits.title}
        rows={2}
      />
      <PairField
        name="summary"
        label={t("fields.summary.label")}
        hint={t("fields.summary.hint")}
        max={limits.summary}
        rows={3}
      />
      <PairField name="pain" label={t("fields.pain.label")} max={limits.pain} rows={6} />
      <PairField name="scale" label={t("fields.scale.label")} max={limits.scale} rows={4} />
      {lists.map(({ name, codes, hint }) => (
        <Choices
          key={name}
          several
          name={name}
          label={t(`fields.${name}.label`)}
          {...(hint ? { hint } : {})}
          options={codes.map((value) => ({ value, label: code(name, value) }))}
        />
      ))}
      <div className="one">
        <TextField
          name="keywords"
          label={t("fields.keywords.label")}
          hint={t("fields.keywords.hint")}
          format={(value) => (Array.isArray(value) ? value.join(", ") : "")}
        />
      </div>
      <PlaceFields
        provinces={props.provinces}
        wards={props.wards}
        words={{
          province: t("fields.provinceCode.label"),
          ward: t("fields.wardCode.label"),
          wardHint: t("fields.wardCode.hint"),
          none: t("fields.none"),
        }}
      />
    </>
  );
}
