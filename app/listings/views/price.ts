import { formatVndRange, formatVndShort } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import type { Price } from "../model.ts";

export interface PriceText {
  /** "480–620 triệu ₫", "Từ 2 tỷ ₫", "Nhận chào giá" */
  amount: string;
  /** "Giá tham khảo, mỗi tháng"; empty where the amount says it all. */
  note: string;
  /** "mỗi tháng"; empty for what is paid once. */
  per: string;
}

/** A price as buyers read it. */
export function usePrice(): (price: Price) => PriceText {
  const { t } = useTranslation("listingPage");
  const code = useCodeLabel();
  const locale = useLocale();
  return ({ mode, minVnd, maxVnd, unit }) => {
    if (mode === "on_request" || (minVnd === null && mode !== "open_to_offers")) {
      return { amount: t("page.price_on_request"), note: "", per: "" };
    }
    if (mode === "open_to_offers" || minVnd === null) {
      return { amount: t("page.price_open"), note: "", per: "" };
    }
    const range = mode === "indicative" && maxVnd !== null;
    const figure = range ? formatVndRange(minVnd, maxVnd, locale) : formatVndShort(minVnd, locale);
    const amount = mode === "floor" ? t("page.price_from", { amount: figure }) : figure;
    const per = unit === "once" ? "" : t(`page.per_${unit}`);
    const note = [code("priceModes", mode), per].filter(Boolean).join(", ");
    return { amount, note, per };
  };
}
