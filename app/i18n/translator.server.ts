import i18next, { type i18n } from "i18next";
import { defaultLocale, type Locale, namespaces } from "./config.ts";
import { allMessages } from "./messages.server.ts";

const instances = new Map<Locale, i18n>();

/** The translator of a language, shared by pages, mails and exports of this process. */
export function translator(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = i18next.createInstance();
  instance.init({
    lng: locale,
    fallbackLng: defaultLocale,
    ns: [...namespaces],
    defaultNS: "common",
    resources: allMessages() as never,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  instances.set(locale, instance);
  return instance;
}
