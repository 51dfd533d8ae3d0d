import { Form } from "react-router";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import type { IndexState } from "../model.ts";

/** What the exchange's staff should know of search: what is not found yet, and who answers. */
export function IndexStateSection({ state }: { state: IndexState }) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const { waiting, oldest, dead, deadError, engineAway, engineAvoided } = state;
  const calm = waiting === 0 && dead === 0 && !engineAway && !engineAvoided;
  const time = (at: Date | null) => (at ? formatDateTime(at, locale) : "");
  return (
    <Section title={t("operator.search.title")}>
      {calm ? (
        <p>{t("operator.search.calm")}</p>
      ) : (
        <ul className="rows alarm">
          {dead > 0 && (
            <li className="urgent">
              <span className="c">{formatNumber(dead, locale)}</span>
              <Status shape="urgent">{t("operator.urgent")}</Status>
              <div>
                <p>
                  <strong>{t("operator.search.dead", { count: dead })}</strong>
                </p>
                <p className="sub">
                  {t("operator.search.dead_reason", { error: deadError ?? "" })}
                </p>
              </div>
              <Form method="post" className="a">
                <button className="btn quiet" type="submit">
                  {t("operator.search.retry")}
                </button>
              </Form>
            </li>
          )}
          {engineAway && (
            <li className="wait">
              <span className="c" />
              <Status shape="wait">{t("operator.waiting")}</Status>
              <div>
                <p>
                  <strong>{t("operator.search.away")}</strong>
                </p>
                <p className="sub">{t("operator.search.away_since", { time: time(engineAway) })}</p>
              </div>
            </li>
          )}
          {engineAvoided && (
            <li className="wait">
              <span className="c" />
              <Status shape="wait">{t("operator.waiting")}</Status>
              <div>
                <p>
                  <strong>{t("operator.search.avoided")}</strong>
                </p>
                <p className="sub">
                  {t("operator.search.avoided_since", {
                    time: time(engineAvoided.since),
                    error: engineAvoided.error ?? "",
                  })}
                </p>
              </div>
            </li>
          )}
          {waiting > 0 && (
            <li className="wait">
              <span className="c">{formatNumber(waiting, locale)}</span>
              <Status shape="wait">{t("operator.waiting")}</Status>
              <div>
                <p>
                  <strong>{t("operator.search.waiting", { count: waiting })}</strong>
                </p>
                <p className="sub">{t("operator.search.waiting_since", { time: time(oldest) })}</p>
              </div>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}
