import { formatDate, formatDateTime, formatDeadline, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Bilingual } from "../model.ts";

/** The reader's language for the pages of the law. */
export function useLawWords() {
  const { t } = useTranslation("law");
  const locale = useLocale();
  const { say } = t;
  return {
    say,
    locale,
    pick: (text: Bilingual) => pick(text, locale),
    date: (date: Date | string) => formatDate(date, locale),
    dateTime: (date: Date) => formatDateTime(date, locale),
    deadline: (date: Date) => formatDeadline(date, locale),
  };
}
