import type { Locale } from "#app/i18n/config.ts";
import {
  bindWords,
  formatDate,
  formatDateTime,
  formatDeadline,
  formatNumber,
  formatVnd,
  pick,
} from "#app/i18n/format.ts";
import type { Texts } from "#app/i18n/translator.ts";
import type { Side } from "./model.ts";
import type { DealHead, ShortParty } from "./page-model.ts";

type Parties = Readonly<Record<Side, ShortParty>>;

/** The reader's language for deals: messages, figures, and the parties' names. */
export function dealWords(t: Texts<"deals">, locale: Locale) {
  const { say } = t;
  return {
    t,
    say,
    locale,
    title: (deal: Pick<DealHead, "title">) => bindWords(pick(deal.title, locale)),
    short: (deal: Parties, side: Side) => bindWords(pick(deal[side].short, locale)),
    name: (deal: DealHead, side: Side) => bindWords(pick(deal[side].name, locale)),
    /** "Bên giao" of a technology, "Bên cung" of everything else. */
    role: (deal: Pick<DealHead, "words">, side: Side) =>
      say(`codes:dealRoles.${deal.words}.${side}`),
    vnd: (amount: bigint | number) => formatVnd(amount, locale),
    number: (value: number) => formatNumber(value, locale, 2),
    date: (date: Date | string) => formatDate(date, locale),
    dateTime: (date: Date) => formatDateTime(date, locale),
    deadline: (date: Date) => formatDeadline(date, locale),
  };
}

export type DealWords = ReturnType<typeof dealWords>;
