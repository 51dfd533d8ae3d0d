import { useTranslation } from "react-i18next";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import { limits } from "../limits.ts";

/** What only a signed NDA opens. */
export function SectionAnnex() {
  const { t } = useTranslation("listings");
  return (
    <>
      <PairHead />
      <PairField
        name="annex"
        label={t("fields.annex.label")}
        hint={t("fields.annex.hint")}
        max={limits.annex}
        rows={12}
      />
    </>
  );
}
