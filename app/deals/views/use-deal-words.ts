import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type DealWords, dealWords } from "../deal-words.ts";

export type { DealWords };

/** The reader's language for the pages of deals. */
export function useDealWords(): DealWords {
  const { t } = useTranslation("deals");
  return dealWords(t, useLocale());
}
