import type { Locale } from "./config.ts";
import { useTranslator } from "./use-translation.tsx";

/** The language this page is shown in. */
export function useLocale(): Locale {
  return useTranslator().language;
}
