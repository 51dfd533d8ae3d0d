import { defaultLocale, type Locale } from "./config.ts";
import { allMessages } from "./messages.server.ts";
import { createTranslator, type Translator } from "./translator.ts";

const instances = new Map<Locale, Translator>();

/** The translator of a language, shared by pages, mails and exports of this process. */
export function translator(locale: Locale): Translator {
  const known = instances.get(locale);
  if (known) return known;
  const messages = allMessages()[locale];
  const fallback = locale === defaultLocale ? undefined : translator(defaultLocale);
  const instance = createTranslator({ locale, messages, fallback });
  instances.set(locale, instance);
  return instance;
}
