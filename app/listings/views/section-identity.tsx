import { useTranslation } from "#app/i18n/use-translation.tsx";
import { industryCodes, scienceFieldCodes, solutionCategoryCodes } from "#app/taxonomy/model.ts";
import { PlaceFields, type PlaceOption } from "#app/taxonomy/views/place-fields.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { useFormValue } from "#app/ui/long-form/form-state.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { limits } from "../limits.ts";
import { listingKinds } from "../model.ts";

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
  const options = (list: "industries" | "scienceFields" | "solutionCategories", codes: string[]) =>
    codes.map((value) => ({ value, label: code(list, value) }));
  const fields = (
    <Choices
      several
      name="scienceFields"
      label={t("fields.scienceFields.label")}
      hint={t("fields.scienceFields.hint")}
      options={options("scienceFields", scienceFieldCodes)}
    />
  );
  const categories = (
    <Choices
      several
      name="solutionCategories"
      label={t("fields.solutionCategories.label")}
      hint={t("fields.solutionCategories.hint")}
      options={options("solutionCategories", solutionCategoryCodes)}
    />
  );
  // What this kind has to choose stands before what it may leave empty.
  const isSolution = useFormValue("kind") === "solution";
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
      {isSolution && categories}
      {fields}
      {!isSolution && categories}
      <div className="one">
        <TextField
          name="keywords"
          label={t("fields.keywords.label")}
          hint={t("fields.keywords.hint")}
          format={(value) => (Array.isArray(value) ? value.join(", ") : "")}
        />
      </div>
      <PlaceFields
        provinces={provinces}
        wards={wards}
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
