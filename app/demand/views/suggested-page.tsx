import { Form, Link } from "react-router";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Section } from "#app/ui/section.tsx";
import type { HiddenQuery } from "../model.ts";
import type { PopularQuery } from "../popular.ts";

interface Props {
  lines: PopularQuery[];
  hidden: HiddenQuery[];
  words: string;
  total: number;
  page: number;
  pages: number;
  refusal?: Refusal | undefined;
  justHidden: string | null;
}

/** What visitors are suggested because many asked it, and what staff took out. */
export function SuggestedPage(props: Props) {
  const { lines, hidden, words, total, page, pages, refusal, justHidden } = props;
  const { t } = useTranslation("demand");
  const { title } = useRefusal(refusal);
  const at = (to: number) => `?${new URLSearchParams({ words, page: `${to}` })}`;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator/demand">{t("title")}</Link>
      </p>
      <div className="title">
        <h1>{t("suggested.title")}</h1>
      </div>
      <p className="lead mt-s-3 max-w-[64ch]">{t("suggested.lead")}</p>
      {title && (
        <Notice tone="urgent" live className="mt-s-3">
          {title}
        </Notice>
      )}
      {!title && justHidden && (
        <Notice tone="done" live className="mt-s-3">
          {t("suggested.hidden", { query: justHidden })}
        </Notice>
      )}
      <Form method="get" className="acts mt-s-4 items-end">
        <Field name="words" label={t("suggested.words")} defaultValue={words} key={words} />
        <button type="submit" className="btn quiet">
          {t("filter.apply")}
        </button>
      </Form>
      <p className="sub mt-s-3">{t("shown", { count: total })}</p>
      {lines.length === 0 ? (
        <EmptyState title={t("suggested.none_title")}>{t("suggested.none_text")}</EmptyState>
      ) : (
        <ul className="rows">
          {lines.map(({ text, searches }) => (
            <Row key={text} text={text} act="hide" label={t("suggested.hide")}>
              <span>{t("suggested.searches", { count: searches })}</span>
            </Row>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <Pager
          label={t("suggested.title")}
          summary={t("page", { page, pages })}
          previous={page > 1 ? { to: at(page - 1), text: t("previous") } : undefined}
          next={page < pages ? { to: at(page + 1), text: t("next") } : undefined}
        />
      )}
      {hidden.length > 0 && <Hidden hidden={hidden} />}
    </div>
  );
}

function Hidden({ hidden }: { hidden: HiddenQuery[] }) {
  const { t } = useTranslation("demand");
  const locale = useLocale();
  return (
    <Section title={t("suggested.hidden_title")} note={t("suggested.hidden_note")}>
      <ul className="rows">
        {hidden.map(({ text, hiddenAt, hiddenBy }) => (
          <Row key={text} text={text} act="show" label={t("suggested.show")}>
            <span>{t("suggested.hidden_on", { date: formatDate(hiddenAt, locale) })}</span>
            {hiddenBy && <span>{hiddenBy}</span>}
          </Row>
        ))}
      </ul>
    </Section>
  );
}

interface RowProps {
  text: string;
  act: "hide" | "show";
  label: string;
  children: React.ReactNode;
}

function Row({ text, act, label, children }: RowProps) {
  const { t } = useTranslation("shell");
  return (
    <li className="split">
      <div className="min-w-0">
        <Link className="t" to={`/search?${new URLSearchParams({ q: text })}`} lang="vi">
          {text}
        </Link>
        <p className="facts">{children}</p>
      </div>
      <Form method="post" preventScrollReset className="shrink-0">
        <SubmitButton
          quiet
          name={act}
          value={text}
          label={
            <>
              {label} <span className="vh">{text}</span>
            </>
          }
          busy={t("form.sending")}
        />
      </Form>
    </li>
  );
}
