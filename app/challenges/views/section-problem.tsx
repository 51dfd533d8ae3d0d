import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Choices, SelectField } from "#app/ui/long-form/choices.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";

export interface PlaceOption {
  code: string;
  vi: string;
  en: string;
}

/** What hurts, whom, and where. */
export function SectionProblem(props: {
  provinces: readonly PlaceOption[];
  wards: readonly PlaceOption[];
}) {
  const { t } = useTranslation("challenges");
  const code = useCodeLabel();
  const locale = useLocale();
  const place = (list: readonly PlaceOption[]) =>
    list.map((item) => ({ value: item.code, label: item[locale] }));
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
      <div className="pair items-end">
        <SelectField
          name="provinceCode"
          label={t("fields.provinceCode.label")}
          hint={"\u00a0"}
          options={place(props.provinces)}
        />
        <SelectField
          name="wardCode"
          label={t("fields.wardCode.label")}
          hint={t("fields.wardCode.hint")}
          options={place(props.wards)}
          empty={t("fields.none")}
        />
      </div>
    </>
  );
}
