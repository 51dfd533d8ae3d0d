import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Choices, SelectField } from "#app/ui/long-form/choices.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";
import { listingKinds } from "../model.ts";

export interface PlaceOption {
  code: string;
  vi: string;
  en: string;
}

/** What it is called, what kind it is and where it belongs. */
export function SectionIdentity({
  provinces,
  wards,
}: {
  provinces: readonly PlaceOption[];
  wards: readonly PlaceOption[];
}) {
  const { t } = useTranslation("listings");
  const code = useCodeLabel();
  const locale = useLocale();
  const options = (list: "industries" | "scienceFields" | "solutionCategories", codes: string[]) =>
    codes.map((value) => ({ value, label: code(list, value) }));
  const place = (list: readonly PlaceOption[]) =>
    list.map((item) => ({ value: item.code, label: item[locale] }));
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
      <Choices
        name="kind"
        label={t("fields.kind.label")}
        hint={t("fields.kind.hint")}
        options={listingKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <Choices
        several
        name="industries"
        label={t("fields.industries.label")}
        hint={t("fields.industries.hint")}
        options={options("industries", industryCodes)}
      />
      <Choices
        several
        name="scienceFields"
        label={t("fields.scienceFields.label")}
        hint={t("fields.scienceFields.hint")}
        options={options("scienceFields", scienceFieldCodes)}
      />
      <Choices
        several
        name="solutionCategories"
        label={t("fields.solutionCategories.label")}
        hint={t("fields.solutionCategories.hint")}
        options={options("solutionCategories", solutionCategoryCodes)}
      />
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
          options={place(provinces)}
        />
        <SelectField
          name="wardCode"
          label={t("fields.wardCode.label")}
          hint={t("fields.wardCode.hint")}
          options={place(wards)}
          empty={t("fields.none")}
        />
      </div>
    </>
  );
}
