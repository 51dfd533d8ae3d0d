import { Form } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { AnnexFacts, VisitorFacts } from "../page-facts.ts";

type FileFacts = (file: { contentType: string; sizeBytes: number }) => string;

interface Props {
  visitor: VisitorFacts;
  fileFacts: FileFacts;
}

/** The annex for those it was opened to. Everybody else reads the same words on every listing. */
export function AnnexBox({ visitor, fileFacts }: Props) {
  const { t } = useTranslation("listingPage");
  const { annex } = visitor;
  const nothing = annex && annex.files.length === 0 && !annex.hasText;
  return (
    <section className="sec" id="annex">
      <div className="head">
        <h2>{t("page.annex")}</h2>
        <p>{t("page.annex_note")}</p>
      </div>
      {nothing ? (
        <p>{t("page.annex_none")}</p>
      ) : annex ? (
        <OpenAnnex annex={annex} text={visitor.annexText} fileFacts={fileFacts} />
      ) : (
        <HowToAsk />
      )}
    </section>
  );
}

function Lock({ title, note }: { title: string; note: string }) {
  return (
    <div className="k">
      <svg className="i" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 9h12v8.5H4zM6.5 9V6.2a3.5 3.5 0 0 1 7 0V9" />
      </svg>
      <div>
        <h3>{title}</h3>
        <p className="sub">{note}</p>
      </div>
    </div>
  );
}

function HowToAsk() {
  const { t } = useTranslation("listingPage");
  return (
    <div className="lock">
      <Lock title={t("page.annex_shut")} note={t("page.annex_ask")} />
      <ol className="steps">
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>
            <strong>{t(`page.step_${step}`)}</strong> {t(`page.step_${step}_text`)}
          </li>
        ))}
      </ol>
    </div>
  );
}

function OpenAnnex(props: {
  annex: AnnexFacts;
  text: VisitorFacts["annexText"];
  fileFacts: FileFacts;
}) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  return (
    <div className="lock">
      <Lock title={t("page.annex_open")} note={t("page.annex_logged")} />
      <ul>
        {props.annex.files.map((file) => (
          <li key={file.id}>
            <a href={`/files/${file.id}`}>{file.fileName}</a>
            <span className="sub">{props.fileFacts(file)}</span>
          </li>
        ))}
      </ul>
      {props.annex.hasText && (
        <div className="p-6" id="annex-text">
          {props.text ? (
            <p className="prose whitespace-pre-line">{pick(props.text, locale)}</p>
          ) : (
            <Form method="post" action="#annex-text" preventScrollReset>
              <SubmitButton
                label={t("page.annex_read")}
                busy={t("page.annex_reading")}
                name="intent"
                value="open-annex"
                quiet
              />
            </Form>
          )}
        </div>
      )}
    </div>
  );
}
