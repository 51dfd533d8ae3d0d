import { Form, Link } from "react-router";
import { formatDate, formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { faultList } from "#app/ui/fault-text.ts";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import { TextArea } from "./text-area.tsx";
import { type Refused, useAnswer } from "./use-answer.ts";

export interface ListLine {
  id: string;
  name: string;
  purpose: string;
  createdAt: Date;
  lockedAt: Date | null;
  items: number;
}

export interface ListsPageProps {
  lists: readonly ListLine[];
  refused: Refused | undefined;
}

/** An organisation's shortlists, open and locked, and the form for a new one. */
export function ListsPage({ lists, refused }: ListsPageProps) {
  const answer = useAnswer(refused);
  const { t } = useTranslation("shortlists");
  const faults = faultList(answer?.errors ?? {}, {
    name: t("new.name"),
    purpose: t("new.purpose"),
  });
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("title")}</h1>
      </div>
      <p className="lead">{t("lead")}</p>
      {answer?.refusal && (
        <Notice tone="urgent" live className="mt-4">
          {answer.refusal}
        </Notice>
      )}
      {lists.length === 0 ? (
        <EmptyState
          title={t("none_title")}
          actions={<ButtonLink to="/search">{t("none_action")}</ButtonLink>}
        >
          {t("none_text")}
        </EmptyState>
      ) : (
        <ul className="rows mt-6">
          {lists.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      <Section title={t("new.title")}>
        {faults.length > 0 && <ErrorSummary title={t("faults")} faults={faults} />}
        <Form method="post" className="grid max-w-xl gap-s-4" noValidate>
          <Field
            name="name"
            label={t("new.name")}
            hint={t("new.name_hint")}
            defaultValue={answer?.values.name ?? ""}
            error={answer?.errors.name}
            maxLength={120}
          />
          <TextArea
            name="purpose"
            label={t("new.purpose")}
            defaultValue={answer?.values.purpose ?? ""}
            error={answer?.errors.purpose}
          />
          <p className="acts mt-4">
            <button type="submit" className="btn">
              {t("new.submit")}
            </button>
          </p>
        </Form>
      </Section>
    </div>
  );
}

function Line({ line }: { line: ListLine }) {
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const { lockedAt } = line;
  return (
    <li className="row">
      <div className="t">
        <Link to={`/shortlists/${line.id}`}>{line.name}</Link>
        {line.purpose && <p className="sub font-normal">{line.purpose}</p>}
      </div>
      <div className="r">
        <p>{t("items", { count: line.items })}</p>
        {lockedAt ? (
          <Status shape="done">{t("locked_on", { time: formatDateTime(lockedAt, locale) })}</Status>
        ) : (
          <Status shape="wait">
            {t("open")}, {t("created", { date: formatDate(line.createdAt, locale) })}
          </Status>
        )}
      </div>
    </li>
  );
}
