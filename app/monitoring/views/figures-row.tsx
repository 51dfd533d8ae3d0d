import { KeyFigures } from "#app/ui/key-figures.tsx";
import { type Indicators, type Measure, measures } from "../model.ts";
import { sumOf } from "../rules.ts";
import { type Question, recordsHref } from "../schema.ts";
import { useFigureWords } from "./use-figure-words.ts";

interface Props {
  question: Question;
  figures: Indicators;
  before: Pick<Indicators, "counts"> | null;
}

/** The four counts beside each other, each with the compared period's. */
export function FiguresRow({ question, figures, before }: Props) {
  const words = useFigureWords();
  const { t, say } = words;
  const units: Partial<Record<Measure, Record<string, string>>> = {
    signed: { value: words.vndShort(sumOf(figures.signedByGrade).valueVnd) },
    commercialised: { sites: words.number(figures.sitesInUse) },
  };
  const change = (measure: Measure) => {
    if (!before) return [];
    const difference = figures.counts[measure] - before.counts[measure];
    const key = difference > 0 ? "more" : difference < 0 ? "less" : "same";
    return [
      say(`figures.${key}`, {
        difference: words.number(Math.abs(difference)),
        before: words.number(before.counts[measure]),
      }),
    ];
  };
  return (
    <>
      <KeyFigures
        figures={measures.map((measure) => ({
          key: measure,
          name: t(`figures.${measure}.name`),
          value: words.number(figures.counts[measure]),
          to: recordsHref(question, { by: measure }),
          notes: [say(`figures.${measure}.unit`, units[measure]), ...change(measure)],
        }))}
      />
      <p className="note">{t("figures.apart")}</p>
    </>
  );
}
