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
            <WaitLine
              what={t("operator.search.away")}
              since={t("operator.search.away_since", { time: time(engineAway) })}
            />
          )}
          {engineAvoided && (
            <WaitLine
              what={t("operator.search.avoided")}
              since={t("operator.search.avoided_since", {
                time: time(engineAvoided.since),
                error: engineAvoided.error ?? "",
              })}
            />
          )}
          {waiting > 0 && (
            <WaitLine
              count={formatNumber(waiting, locale)}
              what={t("operator.search.waiting", { count: waiting })}
              since={t("operator.search.waiting_since", { time: time(oldest) })}
            />
          )}
        </ul>
      )}
    </Section>
  );
}

interface WaitProps {
  count?: string;
  what: string;
  since: string;
}

/** What passes by itself, and since when it has not. */
function WaitLine({ count, what, since }: WaitProps) {
  const { t } = useTranslation("organisations");
  return (
    <li className="wait">
      <span className="c">{count}</span>
      <Status shape="wait">{t("operator.waiting")}</Status>
      <div>
        <p>
          <strong>{what}</strong>
        </p>
        <p className="sub">{since}</p>
      </div>
    </li>
  );
}
