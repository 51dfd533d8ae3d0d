import { formatVndRange, formatVndShort } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";

/** A budget band as suppliers read it. */
export function useBudget(): (budget: { minVnd: number | null; maxVnd: number | null }) => string {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  return ({ minVnd, maxVnd }) => {
    if (minVnd !== null && maxVnd !== null) return formatVndRange(minVnd, maxVnd, locale);
    if (maxVnd !== null) return t("page.budget_up_to", { amount: formatVndShort(maxVnd, locale) });
    if (minVnd !== null) return t("page.budget_from", { amount: formatVndShort(minVnd, locale) });
    return t("page.budget_open");
  };
}
