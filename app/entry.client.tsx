import i18next from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider, initReactI18next } from "react-i18next";
import { HydratedRouter } from "react-router/dom";

const messages = import.meta.glob<{ default: Record<string, unknown> }>("./i18n/messages/*/*.json");

// The page says which messages it was rendered with; they are here before it comes alive.
const { lang, dataset } = document.documentElement;

await i18next
  .use(initReactI18next)
  .use(
    resourcesToBackend(async (locale: string, namespace: string) => {
      const load = messages[`./i18n/messages/${locale}/${namespace}.json`];
      return load ? (await load()).default : {};
    }),
  )
  .init({
    lng: lang,
    fallbackLng: false,
    defaultNS: "common",
    ns: (dataset.messages ?? "common").split(" "),
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
  });

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18next}>
        <HydratedRouter />
      </I18nextProvider>
    </StrictMode>,
  );
});
