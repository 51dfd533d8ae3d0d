import type { ReactNode } from "react";
import { Link } from "react-router";
import { Trans } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Indicators, Tally } from "../model.ts";
import { sumOf } from "../rules.ts";
import { type Question, recordsHref } from "../schema.ts";
import { GradeTable } from "./grade-table.tsx";
import { useFigureWords } from "./use-figure-words.ts";

interface Props {
  question: Question;
  figures: Indicators;
  money: Tally;
  /** What the letters stand for. */
  legend: ReactNode;
}

/** What the signed contracts are worth, and how well that is proven; the money apart from it. */
export function GradeSection({ question, figures, money, legend }: Props) {
  const words = useFigureWords();
  const { t } = words;
  const ungraded = figures.counts.signed - sumOf(figures.signedByGrade).deals;
  return (
    <Section title={t("grades.title")} note={t("grades.note")}>
      <GradeTable
        byGrade={figures.signedByGrade}
        count={(grade, deals) => (
          <Link className="tell" to={recordsHref(question, { by: "signed", grade })}>
            {words.number(deals)}
          </Link>
        )}
      />
      {ungraded > 0 && <p className="note">{t("grades.ungraded", { count: ungraded })}</p>}
      {figures.terminated > 0 && (
        <p className="note">
          <Link to={recordsHref(question, { by: "signed", state: "terminated" })}>
            {t("grades.terminated", { count: figures.terminated })}
          </Link>
        </p>
      )}
      <p className="note">
        <strong>
          <Trans
            t={words.t}
            i18nKey="grades.money"
            values={{ amount: words.vnd(money.valueVnd) }}
            components={[
              <Link key="money" className="tell" to={recordsHref(question, { by: "paid" })} />,
            ]}
          />
        </strong>{" "}
        {t("grades.money_note")}
      </p>
      {legend}
    </Section>
  );
}
