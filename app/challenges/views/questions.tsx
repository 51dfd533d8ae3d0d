import { Form, Link } from "react-router";
import { useSignature } from "#app/assistance/use-signature.ts";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { limits } from "../limits.ts";
import type { QuestionFacts } from "../page-facts.ts";

interface Props {
  questions: readonly QuestionFacts[];
  /** Whether the visitor may ask now; "sign-in" sends them there first. */
  asking: "yes" | "no" | "sign-in";
  challengeId: string;
  typed?: string;
  error?: string | undefined;
  asked?: boolean;
}

/** Questions and answers, the same for everybody, and the field to ask one more. */
export function Questions({ questions, asking, challengeId, typed, error, asked }: Props) {
  const { t } = useTranslation("challenges");
  return (
    <section className="sec" id="questions">
      <div className="head">
        <h2>{t("page.qa")}</h2>
        <p>{t("page.qa_note")}</p>
      </div>
      <div>
        {asked && (
          <Notice tone="done" live className="mb-4">
            {t("page.ask_done")}
          </Notice>
        )}
        {questions.length === 0 && <p>{t("page.qa_none")}</p>}
        <ul className="rows">
          {questions.map((question) => (
            <li key={question.id}>
              <Asked question={question} />
            </li>
          ))}
        </ul>
        {asking === "sign-in" && (
          <p className="acts mt-4">
            <Link
              className="btn quiet"
              to={`/sign-in?next=${encodeURIComponent(`/challenges/${challengeId}`)}`}
            >
              {t("page.ask_sign_in")}
            </Link>
          </p>
        )}
        {asking === "yes" && (
          <Form
            // A question that was taken leaves the field.
            key={questions.length}
            method="post"
            action="#questions"
            className="mt-6"
            noValidate
          >
            <div className="entry">
              <label htmlFor="f-question">{t("page.ask_label")}</label>
              <span className="hint" id="f-question-hint">
                {t("page.ask_hint")}
              </span>
              <textarea
                id="f-question"
                name="question"
                rows={3}
                maxLength={limits.question}
                defaultValue={typed}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? "f-question-error" : "f-question-hint"}
              />
              <FieldError id="f-question-error" text={error} live />
            </div>
            <p className="acts mt-3">
              <SubmitButton label={t("page.ask_button")} busy={t("page.ask_busy")} quiet />
            </p>
          </Form>
        )}
      </div>
    </section>
  );
}

/** One question with its answer, or that it waits for one: of the reader, or of the owner of the problem. */
export function Asked({ question, mine = false }: { question: QuestionFacts; mine?: boolean }) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const signed = useSignature();
  const { answer, answeredAt, answeredBy, askedAt } = question;
  return (
    <>
      <p className="whitespace-pre-line font-semibold">{question.question}</p>
      <p className="sub">{t("page.asked", { date: formatDate(askedAt, locale) })}</p>
      {answer === null ? (
        <p className="mt-2">
          <span className="st wait">{t(mine ? "manage.unanswered" : "page.unanswered")}</span>
        </p>
      ) : (
        <>
          <p className="mt-2 whitespace-pre-line">{answer}</p>
          {answeredAt && (
            <p className="sub">
              {t("page.answered", { date: formatDate(answeredAt, locale) })}
              {answeredBy && `, ${signed(answeredBy)}`}
            </p>
          )}
        </>
      )}
    </>
  );
}
