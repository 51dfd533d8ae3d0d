import { Form } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { ListingFacts, VisitorFacts } from "../page-facts.ts";

interface Props {
  listing: ListingFacts;
  visitor: VisitorFacts;
  fileFacts: (file: { contentType: string; sizeBytes: number }) => string;
}

const bars = ["100%", "72%", "88%", "60%", "44%"];

/** The sealed annex: names and sizes for everybody, content only for those it was opened to. */
export function AnnexBox({ listing, visitor, fileFacts }: Props) {
  const { t } = useTranslation("listingPage");
  const nothing = listing.annexFiles.length === 0 && !listing.hasAnnexText;
  return (
    <section className="sec" id="annex">
      <div className="head">
        <h2>{t("page.annex")}</h2>
        <p>{t("page.annex_note")}</p>
      </div>
      {nothing ? (
        <p>{t("page.annex_none")}</p>
      ) : visitor.annexOpen ? (
        <OpenAnnex listing={listing} visitor={visitor} fileFacts={fileFacts} />
      ) : (
        <SealedAnnex listing={listing} visitor={visitor} fileFacts={fileFacts} />
      )}
    </section>
  );
}

function Lock({ title }: { title: string }) {
  const { t } = useTranslation("listingPage");
  return (
    <div className="k">
      <svg className="i" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 9h12v8.5H4zM6.5 9V6.2a3.5 3.5 0 0 1 7 0V9" />
      </svg>
      <div>
        <h3>{title}</h3>
        <p className="sub">{t("page.annex_logged")}</p>
      </div>
    </div>
  );
}

function SealedAnnex({ listing, fileFacts }: Props) {
  const { t } = useTranslation("listingPage");
  const count = listing.annexFiles.length;
  const rows = listing.annexFiles.map((file) => ({
    key: file.id,
    name: file.fileName.replace(/\.\w+$/, ""),
    facts: fileFacts(file),
  }));
  if (listing.hasAnnexText) {
    rows.push({ key: "text", name: t("page.annex_text"), facts: t("page.annex_text_kind") });
  }
  return (
    <div className="lock">
      <Lock title={count > 0 ? t("page.annex_sealed", { count }) : t("page.annex_text_only")} />
      <ul>
        {rows.map((row, index) => (
          <li key={row.key}>
            <span>{row.name}</span>
            <i className="bar2" style={{ width: bars[index % bars.length] }} />
            <span className="sub">{row.facts}</span>
          </li>
        ))}
      </ul>
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

function OpenAnnex({ listing, visitor, fileFacts }: Props) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  return (
    <div className="lock">
      <Lock title={t("page.annex_open")} />
      <ul>
        {listing.annexFiles.map((file) => (
          <li key={file.id}>
            <a href={`/files/${file.id}`}>{file.fileName}</a>
            <span />
            <span className="sub">{fileFacts(file)}</span>
          </li>
        ))}
      </ul>
      {listing.hasAnnexText && (
        <div className="p-6" id="annex-text">
          {visitor.annexText ? (
            <p className="prose whitespace-pre-line">{pick(visitor.annexText, locale)}</p>
          ) : (
            <Form method="post" action="#annex-text" preventScrollReset>
              <SubmitButton
                label={t("page.annex_read")}
                busy={t("page.annex_reading")}
                name="_intent"
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
