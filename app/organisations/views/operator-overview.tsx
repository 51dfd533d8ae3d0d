import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { WaitingWork } from "../model.ts";

const places = [
  "listings",
  "challenges",
  "organisations",
  "deals",
  "payments",
  "demand",
  "words",
  "assistance",
  "law",
  "working-days",
  "nda-texts",
  "audit",
] as const;

interface Props {
  work: WaitingWork[];
  /** Further sections, after the work. */
  children?: ReactNode;
}

/** What waits for the exchange's staff, urgent first, each line leading to where it is worked off. */
export function OperatorOverview({ work, children }: Props) {
  const { t } = useTranslation("organisations");
  const total = work.reduce((sum, { count }) => sum + count, 0);
  const urgent = work.reduce((sum, line) => sum + line.urgent, 0);
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("operator.title")}</h1>
      </div>
      <p className="lead mt-s-3">
        {total === 0
          ? t("operator.lead_none")
          : urgent === 0
            ? t("operator.lead_calm", { count: total })
            : t("operator.lead", { count: total, urgent })}
      </p>
      {work.length > 0 && (
        <section className="sec">
          <div className="head">
            <h2>{t("operator.head")}</h2>
            <p>{t("operator.head_note")}</p>
          </div>
          <ul className="rows alarm">
            {work.map((line) => (
              <WorkLine key={line.key} line={line} />
            ))}
          </ul>
        </section>
      )}
      {children}
      <section className="sec">
        <div className="head">
          <h2>{t("operator.more")}</h2>
        </div>
        <ul className="rows md:grid md:grid-cols-2 md:gap-x-8">
          {places.map((place) => (
            <li key={place}>
              <Link className="t" to={`/operator/${place}`}>
                {t(`operator.links.${place}`)}
              </Link>
            </li>
          ))}
          <li>
            <Link className="t" to="/city">
              {t("operator.links.city")}
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}

function WorkLine({ line }: { line: WaitingWork }) {
  const { key, urgent, count, oldest, days, promised, href } = line;
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const tone = urgent > 0 ? "urgent" : "wait";
  return (
    <li className={tone}>
      <span className="c">{count}</span>
      <span className={`st ${tone}`}>
        {urgent === 0
          ? t("operator.waiting")
          : urgent === count
            ? t("operator.urgent")
            : t("operator.urgent_some", { count: urgent })}
      </span>
      <div>
        <p>
          <strong>{t(`operator.work.${key}.text`, { count })}</strong>
        </p>
        {oldest && (
          <p className="sub">
            {days
              ? t("operator.oldest", { count: days, date: formatDate(oldest, locale) })
              : t("operator.oldest_today")}{" "}
            {promised && t("operator.promised", { count: promised })}
          </p>
        )}
      </div>
      <Link className="a" to={href}>
        {t(`operator.work.${key}.do`)}
      </Link>
    </li>
  );
}
