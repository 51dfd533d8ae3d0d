import type { ReactNode } from "react";
import { Form } from "react-router";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { JobState } from "#app/platform/jobs/model.ts";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";

/** What the exchange's staff should know of mails, deadlines and other work done beside the pages. */
export function JobStateSection({ state }: { state: JobState }) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const { dead, deadSince, failing, lastError, late, lateSince } = state;
  const time = (at: Date | null) => (at ? formatDateTime(at, locale) : "");
  const error = lastError ? t("operator.jobs.error", { error: lastError }) : null;
  return (
    <Section title={t("operator.jobs.title")}>
      {dead + failing + late === 0 ? (
        <p>{t("operator.jobs.calm")}</p>
      ) : (
        <ul className="rows alarm">
          {late > 0 && (
            <Line urgent count={late} text={t("operator.jobs.late", { count: late })}>
              <p className="sub">{t("operator.jobs.late_since", { time: time(lateSince) })}</p>
            </Line>
          )}
          {dead > 0 && (
            <Line
              urgent
              count={dead}
              text={t("operator.jobs.dead", { count: dead })}
              action={
                <Form method="post" className="a">
                  <button className="btn quiet" type="submit" name="intent" value="jobs">
                    {t("operator.jobs.retry")}
                  </button>
                </Form>
              }
            >
              <p className="sub">{t("operator.jobs.dead_since", { time: time(deadSince) })}</p>
              <p className="sub">{error}</p>
            </Line>
          )}
          {failing > 0 && (
            <Line count={failing} text={t("operator.jobs.failing", { count: failing })}>
              {dead === 0 && <p className="sub">{error}</p>}
            </Line>
          )}
        </ul>
      )}
    </Section>
  );
}

interface LineProps {
  urgent?: boolean;
  count: number;
  text: string;
  action?: ReactNode;
  children: ReactNode;
}

function Line({ urgent, count, text, action, children }: LineProps) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const tone = urgent ? "urgent" : "wait";
  return (
    <li className={tone}>
      <span className="c">{formatNumber(count, locale)}</span>
      <Status shape={tone}>{t(urgent ? "operator.urgent" : "operator.waiting")}</Status>
      <div>
        <p>
          <strong>{text}</strong>
        </p>
        {children}
      </div>
      {action}
    </li>
  );
}
