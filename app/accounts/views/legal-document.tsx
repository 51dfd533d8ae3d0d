import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type LegalDocument, legalDocuments } from "../legal.ts";

/** Who speaks in the texts. */
export interface LegalParams {
  name: string;
  operator: string;
  phone: string;
  email: string;
}

/** A legal text: one section after the other, with a contents list to jump by. */
export function LegalText({ document, params }: { document: LegalDocument; params: LegalParams }) {
  const { t } = useTranslation("accounts");
  const locale = useLocale();
  const { version, sections } = legalDocuments[document];
  const say = (part: string): string => t.say(`legal.${document}.${part}`, { ...params });
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{say("title")}</h1>
          <p className="sub">{t("legal.version", { date: formatDate(version, locale) })}</p>
        </div>
      </div>
      <p className="lead">{say("lead")}</p>
      <nav className="sec" aria-label={t("legal.contents")}>
        <div className="head">
          <h2>{t("legal.contents")}</h2>
        </div>
        <ol>
          {sections.map((section, i) => (
            <li key={section}>
              <a href={`#${section}`}>
                {i + 1}. {say(`${section}.title`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map((section, i) => (
        <section className="sec" id={section} key={section} aria-labelledby={`${section}-title`}>
          <div className="head">
            <h2 id={`${section}-title`}>
              {i + 1}. {say(`${section}.title`)}
            </h2>
          </div>
          <p>{say(`${section}.text`)}</p>
        </section>
      ))}
      <p className="note mt-s-5">{t("legal.contact", { ...params })}</p>
    </div>
  );
}
