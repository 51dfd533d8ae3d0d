import type { Locale } from "#app/i18n/config.ts";
import { bindWords, pick } from "#app/i18n/format.ts";

export interface PartyNames {
  nameVi: string;
  nameEn: string | null;
  shortNameVi: string | null;
  shortNameEn: string | null;
}

/** The short name of an organisation, as sentences about money say it. */
export function partyName(party: PartyNames, locale: Locale): string {
  const { nameVi, nameEn, shortNameVi, shortNameEn } = party;
  return bindWords(pick({ vi: shortNameVi ?? nameVi, en: shortNameEn ?? nameEn }, locale));
}
