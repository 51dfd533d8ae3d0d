import { useTranslation } from "#app/i18n/use-translation.tsx";
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
