import { Form, Link } from "react-router";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SuggestField } from "./suggest-field.tsx";

/** The question of the page, which is the label of its search box. */
export function AskSection() {
  const { t } = useTranslation("home");
  const other = useLocale() === "vi" ? "en" : "vi";
  const examples = [t("examples.first"), t("examples.second"), t("examples.third")];
  return (
    <section className="ask" aria-labelledby="question">
      <h1 id="question">
        <label htmlFor="q">{t("ask.question")}</label>
      </h1>
      <p className="en" lang={other}>
        {t("ask.other")}
      </p>
      <Form action="/search" role="search">
        <div className="field">
          <SuggestField id="q" placeholder={t("ask.placeholder")} />
          <button type="submit" className="btn">
            {t("ask.button")}
          </button>
        </div>
      </Form>
      <p className="try">
        <span>{t("ask.try")}</span>
        {examples.map((words) => (
          <Link key={words} to={`/search?${new URLSearchParams({ q: words })}`}>
            {words}
          </Link>
        ))}
      </p>
    </section>
  );
}
