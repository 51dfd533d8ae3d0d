import { Link } from "react-router";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { FunnelLine, Indicators } from "../model.ts";
import { isSlow, strongShare, sumOf } from "../rules.ts";
import { type Question, questionQuery } from "../schema.ts";
import { PeriodForm } from "./period-form.tsx";
import { PrintButton } from "./print-button.tsx";
import { useFigureWords } from "./use-figure-words.ts";

interface Props {
  question: Question;
  now: Date;
  /** Name of the ward the numbers are narrowed to. */
  ward: string | null;
  figures: Indicators;
  steps: readonly FunnelLine[];
}

/** The title, what is counted, and the answer in a sentence. */
export function DashboardHeading({ question, now, ward, figures, steps }: Props) {
  const words = useFigureWords();
  const { t } = words;
  const { selection, compared } = question;
  const filters = [
    selection.industry && words.industry(selection.industry),
    ward,
    selection.kind && words.kind(selection.kind),
    selection.origin && words.origin(selection.origin),
  ].filter(Boolean);
  return (
    <>
      <div className="title pt-s-5!">
        <div aria-live="polite">
          <h1>{t("title")}</h1>
          <p className="sub mt-s-1">
            {t("sub", { span: words.span(question.span), time: words.dateTime(now) })}{" "}
            {compared && t("sub_compared", { span: words.span(compared) })}
          </p>
          {filters.length > 0 && (
            <p className="sub">
              {t("only", { filters: filters.join(", ") })} <Link to="/city">{t("clear")}</Link>
            </p>
          )}
        </div>
        <p className="acts">
          <PrintButton>
            <Icon name="print" />
            {t("print")}
          </PrintButton>
          <ButtonLink
            quiet
            reloadDocument
            to={`/city/records.csv?${questionQuery(question, { by: "signed" })}`}
          >
            {t("download")}
          </ButtonLink>
        </p>
      </div>
      <PeriodForm question={question} />
      <Headline figures={figures} steps={steps} />
    </>
  );
}

function Headline({ figures, steps }: Pick<Props, "figures" | "steps">) {
  const words = useFigureWords();
  const { t } = words;
  const { deals, valueVnd } = sumOf(figures.signedByGrade);
  const slowest = slowestOf(steps);
  return (
    <p className="headline">
      {deals === 0
        ? t("headline.none")
        : t("headline.signed", {
            count: deals,
            value: words.vndShort(valueVnd),
            share: words.percent(strongShare(figures.signedByGrade)),
          })}{" "}
      {slowest &&
        t("headline.slow", {
          from: t(`funnel.stretch.${slowest.from}`),
          to: t(`funnel.stretch.${slowest.to}`),
        })}
    </p>
  );
}

function slowestOf(steps: readonly FunnelLine[]) {
  let slowest: { from: FunnelLine["step"]; to: FunnelLine["step"]; days: number } | null = null;
  for (const [index, { step, daysToNext }] of steps.entries()) {
    const next = steps[index + 1];
    if (!next || daysToNext === null || !isSlow(daysToNext)) continue;
    if (!slowest || daysToNext > slowest.days) {
      slowest = { from: step, to: next.step, days: daysToNext };
    }
  }
  return slowest;
}
