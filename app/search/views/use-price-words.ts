import { formatVndRange, formatVndShort } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { codeKey } from "#app/taxonomy/code-key.ts";
import type { Price } from "../model.ts";

/** How prices and budgets are said in rows: the amount, and what kind of price it is. */
export function usePriceWords(): (price: Price) => { amount: string; note: string | null } {
  const { t } = useTranslation(["search", "codes"]);
  const locale = useLocale();
  return ({ mode, minVnd, maxVnd, unit }) => {
    const low = minVnd ?? maxVnd;
    const high = maxVnd ?? minVnd;
    if (mode === "budget") {
      if (low === null || high === null) return { amount: t("hit.no_budget"), note: null };
      return { amount: formatVndRange(low, high, locale), note: t("hit.budget") };
    }
    const kind = t(codeKey("priceModes", mode) as never) as string;
    if (low === null || high === null) return { amount: kind, note: null };
    const amount =
      mode === "floor"
        ? t("hit.from", { price: formatVndShort(low, locale) })
        : formatVndRange(low, high, locale);
    const units = { once: null, month: "per_month", year: "per_year", unit: "per_unit" } as const;
    const per = units[unit];
    // "On request" beside an amount would contradict it.
    const note = mode === "on_request" ? null : kind;
    return { amount: per ? t(`hit.${per}`, { price: amount }) : amount, note };
  };
}
