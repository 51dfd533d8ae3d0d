import { useTranslation } from "react-i18next";
import { defaultLocale, isLocale, type Locale } from "./config.ts";

/** The language this page is shown in. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : defaultLocale;
}
