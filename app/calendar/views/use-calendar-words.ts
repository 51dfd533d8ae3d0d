import { formatDate, formatWeekday, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { CalendarEntry } from "../model.ts";

/** The reader's language for the pages of the calendar. */
export function useCalendarWords() {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const date = (day: Date | string) => formatDate(day, locale);
  return {
    t,
    date,
    pick: (text: CalendarEntry["name"]) => pick(text, locale),
    /** "thứ Ba, 24/11/2026", "16/02/2026 đến 20/02/2026". */
    days: ({ from, until }: CalendarEntry) =>
      from === until
        ? t("one_day", { weekday: formatWeekday(from, locale), day: date(from) })
        : t("some_days", { from: date(from), until: date(until) }),
  };
}
