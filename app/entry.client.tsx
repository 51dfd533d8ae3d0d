import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { defaultLocale, isLocale } from "#app/i18n/config.ts";
import { createTranslator, type Messages } from "#app/i18n/translator.ts";
import { TranslatorProvider } from "#app/i18n/use-translation.tsx";

const files = import.meta.glob<{ default: Messages }>("./i18n/messages/*/*.json");

// The page says which messages it was rendered with; they are here before it comes alive.
const { lang, dataset } = document.documentElement;

const translator = createTranslator({
  locale: isLocale(lang) ? lang : defaultLocale,
  messages: {},
  async load(namespace) {
    const file = await files[`./i18n/messages/${lang}/${namespace}.json`]?.();
    return file?.default ?? {};
  },
});
await translator.loadNamespaces((dataset.messages ?? "shell").split(" "));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TranslatorProvider translator={translator}>
        <HydratedRouter />
      </TranslatorProvider>
    </StrictMode>,
  );
});
