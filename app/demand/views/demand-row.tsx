import { Form, Link } from "react-router";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { industryCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Status } from "#app/ui/status.tsx";
import type { DemandLine } from "../model.ts";

/** Nothing says whom to invite: staff know the trade. */
function Trade({ query }: { query: string }) {
  const { t } = useTranslation("demand");
  const label = useCodeLabel();
  return (
    <select
      className="max-w-88"
      name="industry"
      required
      defaultValue=""
      aria-label={t("invite_trade", { query })}
    >
      <option value="">{t("invite_of")}</option>
      {industryCodes.map((code) => (
        <option key={code} value={code}>
          {label("industries", code)}
        </option>
      ))}
    </select>
  );
}

/** One wish: how often, with what outcome, and what to do about it. */
export function DemandRow({ line }: { line: DemandLine }) {
  const { query, searches, opens, results, industry, lastDay, invited } = line;
  const { t } = useTranslation(["demand", "shell"]);
  const locale = useLocale();
  const label = useCodeLabel();
  const known = industry !== null || line.codes.length > 0;
  const words = new URLSearchParams({ phrase: query, ...(industry && { industry }) });
  return (
    <li>
      <p className="split flex-wrap">
        <Link className="t" to={`/search?${new URLSearchParams({ q: query })}`} lang="vi">
          {query}
        </Link>
        {results === 0 ? (
          <Status shape="wait">{t("state.nothing")}</Status>
        ) : opens === 0 ? (
          <Status shape="next">{t("state.abandoned", { count: results })}</Status>
        ) : (
          <Status shape="done">{t("state.met", { count: opens })}</Status>
        )}
      </p>
      <p className="facts">
        <span>{t("searches", { count: searches })}</span>
        <span>{industry ? label("industries", industry) : t("no_industry")}</span>
        <span>{t("last", { date: formatDate(lastDay, locale) })}</span>
        {invited && (
          <span>
            {t("invited_on", {
              count: invited.suppliers,
              date: formatDate(invited.at, locale),
            })}
          </span>
        )}
      </p>
      <div className="acts mt-s-2">
        <Link to={`/operator/words/new?${words}`}>
          {t("add_synonym")} <span className="vh">{query}</span>
        </Link>
        <Link to={`/operator/words/new?kind=needs&${words}`}>
          {t("add_need")} <span className="vh">{query}</span>
        </Link>
        {!invited && (
          <Form method="post" preventScrollReset className="acts">
            {!known && <Trade query={query} />}
            <SubmitButton
              quiet
              name="query"
              value={query}
              label={
                <>
                  {t("invite")} <span className="vh">{query}</span>
                </>
              }
              busy={t("shell:form.sending")}
            />
          </Form>
        )}
      </div>
    </li>
  );
}
