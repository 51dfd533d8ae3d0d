import { Form, Link } from "react-router";
import { bindWords, formatDate, formatVndShort, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { ManagedChallenge } from "../page-facts.ts";
import { isPublic } from "../rules.ts";
import { challengeMarks, proposalMarks } from "./marks.ts";
import { OwnerMoves } from "./owner-moves.tsx";
import { PastReviews } from "./past-reviews.tsx";
import { Asked } from "./questions.tsx";

interface Props {
  challenge: ManagedChallenge;
  /** Error of the last answer: which question and what was typed. */
  answer: { questionId: string; typed: string; error: string } | null;
}

/** Where a problem stands for its owner: what to do now, proposals, questions, reviews. */
export function ManageChallenge({ challenge, answer }: Props) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const date = challenge.deadline ? formatDate(challenge.deadline, locale) : "";
  return (
    <>
      <div className="title">
        <h1>{bindWords(pick(challenge.title, locale))}</h1>
      </div>
      <section className="sec">
        <div className="head">
          <h2>{t("manage.what_now")}</h2>
          <p>
            <span className={challengeMarks[challenge.state]}>
              {t(`states.${challenge.state}`)}
            </span>
          </p>
        </div>
        <div>
          <p className="lead">{t(`next.${challenge.state}`, { date })}</p>
          <OwnerMoves challenge={challenge} />
        </div>
      </section>
      {isPublic(challenge.state) && <Proposals challenge={challenge} />}
      {isPublic(challenge.state) && <Answers challenge={challenge} answer={answer} />}
      <PastReviews reviews={challenge.reviews} />
    </>
  );
}

type Only = { challenge: ManagedChallenge };

function Proposals({ challenge }: Only) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  return (
    <section className="sec" id="proposals">
      <div className="head">
        <h2>{t("manage.proposals")}</h2>
        <p>{t("manage.proposals_note")}</p>
      </div>
      {challenge.proposals.length === 0 ? (
        <p>{t("manage.no_proposals")}</p>
      ) : (
        <ul className="rows">
          {challenge.proposals.map((proposal) => (
            <li key={proposal.id} className="split flex-wrap">
              <div className="min-w-0">
                <Link className="t" to={`/market/proposals/${proposal.id}`}>
                  {pick(proposal.organisation, locale)}
                </Link>
                <p className="facts">
                  <span className={proposalMarks[proposal.state]}>
                    {t(`proposal_states.${proposal.state}`)}
                  </span>
                  {proposal.durationWeeks !== null && (
                    <span>{t("proposal.weeks_value", { count: proposal.durationWeeks })}</span>
                  )}
                  {proposal.submittedAt && (
                    <span>
                      {t("proposal.sent_at", { date: formatDate(proposal.submittedAt, locale) })}
                    </span>
                  )}
                </p>
              </div>
              <div className="sm:text-right">
                {proposal.priceVnd !== null && (
                  <strong className="block">{formatVndShort(proposal.priceVnd, locale)}</strong>
                )}
                <Link className="more" to={`/market/proposals/${proposal.id}`}>
                  {t("manage.open")}
                </Link>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Answers({ challenge, answer }: Props) {
  const { t } = useTranslation("challenges");
  return (
    <section className="sec" id="questions">
      <div className="head">
        <h2>{t("manage.questions")}</h2>
        <p>{t("manage.questions_note")}</p>
      </div>
      {challenge.questions.length === 0 ? (
        <p>{t("manage.no_questions")}</p>
      ) : (
        <ul className="rows">
          {challenge.questions.map((question) => (
            <li key={question.id}>
              <Asked question={question} mine />
              {question.answer === null && challenge.mayWrite && (
                <AnswerForm
                  questionId={question.id}
                  typed={answer?.questionId === question.id ? answer.typed : ""}
                  error={answer?.questionId === question.id ? answer.error : null}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AnswerForm(props: { questionId: string; typed: string; error: string | null }) {
  const { t } = useTranslation("challenges");
  const id = `f-answer-${props.questionId}`;
  return (
    <Form method="post" className="entry mt-3" noValidate>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="questionId" value={props.questionId} />
      <label htmlFor={id}>{t("manage.answer")}</label>
      <textarea
        id={id}
        name="answer"
        rows={3}
        defaultValue={props.typed}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.error ? `${id}-error` : undefined}
      />
      <FieldError id={`${id}-error`} text={props.error ?? undefined} live />
      <p className="acts mt-2">
        <SubmitButton
          name="questionId"
          value={props.questionId}
          label={t("manage.answer_button")}
          busy={t("manage.busy")}
          quiet
        />
      </p>
    </Form>
  );
}
