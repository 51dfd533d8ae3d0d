import type { Locale } from "#app/i18n/config.ts";
import {
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatVnd,
  formatVndShort,
  pick,
} from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { codeKey } from "#app/taxonomy/model.ts";
import type { Bilingual, Grade } from "../model.ts";
import { BEGINNING, type Span } from "../period.ts";

/** The reader's language for the pages of numbers. */
export function useFigureWords() {
  const { t } = useTranslation(["monitoring", "deals", "codes"]);
  const locale = useLocale();
  const { say } = t;
  const date = (day: Date | string) => formatDate(day, locale);
  return {
    t,
    say,
    locale,
    date,
    dateTime: (moment: Date) => formatDateTime(moment, locale),
    number: (value: number | bigint) => formatNumber(value, locale),
    percent: (share: number) => formatPercent(share, locale),
    vnd: (amount: bigint) => formatVnd(amount, locale),
    vndShort: (amount: bigint) => formatVndShort(amount, locale),
    /** Under ten days with one decimal. */
    days: (days: number) => formatNumber(days, locale, days < 10 ? 1 : 0),
    /** The parts of "2026-11" as the reader writes them: "11" or "Nov", and the year. */
    month: (code: string) => ({ month: monthName(code, locale), year: code.slice(0, 4) }),
    name: (text: Bilingual) => pick(text, locale),
    span: ({ from, to }: Span) =>
      from === BEGINNING
        ? say("since_beginning", { to: date(to) })
        : `${date(from)}\u2060–\u2060${date(to)}`,
    grade: (grade: Grade) => `${say("grades.letter", { grade })}: ${say(`grades.${grade}`)}`,
    industry: (code: string) => say(codeKey("industries", code)),
    kind: (code: string) => say(codeKey("organisationKinds", code)),
    origin: (code: string) => say(`csv.origins.${code}`),
    state: (code: string) => say(`deals:states.${code}`),
    stage: (code: string) => say(`deals:stages.${code}`),
  };
}

export type FigureWords = ReturnType<typeof useFigureWords>;

function monthName(code: string, locale: Locale): string {
  if (locale === "vi") return String(Number(code.slice(5, 7)));
  return new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" }).format(
    new Date(`${code.slice(0, 7)}-01T00:00:00Z`),
  );
}
