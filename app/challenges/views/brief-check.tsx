import { Form, Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { briefQuestions, type Missing } from "../rules.ts";

/** The brief checker: four questions answered or not, the way to what is missing, and sending it. */
export function BriefCheck(props: {
  challengeId: string;
  version: number;
  missing: readonly Missing[];
}) {
  const { t } = useTranslation("challenges");
  const { missing, challengeId } = props;
  const questions = [...briefQuestions, "form"] as const;
  const count = missing.length;
  return (
    <div>
      <h2>{t("brief.title")}</h2>
      <p className="lead mt-2">
        {count === 0 ? t("submit.ready") : t("submit.not_ready", { count })}
      </p>
      <ul className="rows mt-4">
        {questions.map((question) => {
          const open = missing.filter((item) => item.question === question);
          return (
            <li key={question}>
              <p className="split">
                <strong>{t(`brief.${question}`)}</strong>
                <span className={open.length === 0 ? "st done" : "st wait"}>
                  {t(open.length === 0 ? "brief.answered" : "brief.open")}
                </span>
              </p>
              {open.map((item) => (
                <p key={item.key} className="split flex-wrap">
                  <span>{t.say(`missing.${item.key}`)}</span>
                  <Link
                    className="more"
                    to={`/market/challenges/${challengeId}/edit/${item.section}#f-${item.field.replaceAll(".", "-")}`}
                  >
                    {t("submit.fill")}
                  </Link>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      <Form method="post" className="finish mt-6">
        <input type="hidden" name="version" value={props.version} />
        <Link className="btn quiet" to={`/market/challenges/${challengeId}`}>
          {t("form.later")}
        </Link>
        <SubmitButton
          name="intent"
          value="submit"
          label={t("submit.button")}
          busy={t("submit.busy")}
          disabled={count > 0}
        />
      </Form>
    </div>
  );
}
