import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Speech } from "./row-words.ts";

/** The words of rows and facets in a language. */
export function speech(locale: Locale): Speech {
  return { t: translator(locale).getFixedT(null, ["search", "codes", "shell"]), locale };
}
