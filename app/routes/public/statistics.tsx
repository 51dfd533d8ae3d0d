import { translator } from "#app/i18n/translator.server.ts";
import { measures } from "#app/monitoring/model.ts";
import { recentOpenFigures } from "#app/monitoring/recent-figures.server.ts";
import { readOpenSpan } from "#app/monitoring/schema.ts";
import {
  HowItCounts,
  OpenFunnel,
  OpenGrades,
  OpenIndustries,
  OpenMonths,
  told,
} from "#app/monitoring/views/open-sections.tsx";
import { useFigureWords } from "#app/monitoring/views/use-figure-words.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { KeyFigures } from "#app/ui/key-figures.tsx";
import type { Route } from "./+types/statistics.ts";

export const handle = { messages: ["monitoring", "deals"], refusals: false };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ context }: Route.LoaderArgs) {
  const { db, now, locale } = ctxOf(context);
  const asked = readOpenSpan(new URLSearchParams(), now);
  if ("faults" in asked) throw new Error("The usual span has no faults");
  return {
    title: translator(locale).getFixedT(null, "monitoring")("open.title"),
    figures: await recentOpenFigures(db, asked.span, now),
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { figures } = loaderData;
  const words = useFigureWords();
  const { t } = words;
  const { signed } = figures.counts;
  return (
    <div className="wrap">
      <div className="title pt-s-5!">
        <div>
          <h1>{t("open.title")}</h1>
          <p className="sub mt-s-1">{t("open.sub", { span: words.span(figures.period) })}</p>
        </div>
      </div>
      <p className="headline">
        {signed ? t("open.headline", { count: signed }) : t("open.headline_few")}
      </p>
      <KeyFigures
        figures={measures.map((measure) => ({
          key: measure,
          name: t(`figures.${measure}.name`),
          value: told(words, figures.counts[measure]),
          notes: [t(`open.units.${measure}`)],
        }))}
      />
      <p className="note">{t("figures.apart")}</p>
      <OpenGrades figures={figures} />
      <OpenFunnel figures={figures} />
      <OpenMonths figures={figures} />
      <OpenIndustries figures={figures} />
      <HowItCounts />
    </div>
  );
}
