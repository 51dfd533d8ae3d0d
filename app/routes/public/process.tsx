import { currentPipeline } from "#app/deals/pipeline.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { drawingOf } from "#app/process/drawing.ts";
import { processStates, startSteps, stepsOfAnyState } from "#app/process/steps.ts";
import { ProcessDrawing } from "#app/process/views/process-drawing.tsx";
import { ProcessText } from "#app/process/views/process-text.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/process.ts";

export const handle = { messages: ["process", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export function loader({ context }: Route.LoaderArgs) {
  const { replyClock, attestWithinDays, registerWithinDays } = currentPipeline;
  return {
    title: translator(ctxOf(context).locale).getFixedT(null, "process")("title"),
    drawing: drawingOf(currentPipeline),
    starts: startSteps(currentPipeline),
    states: processStates(currentPipeline),
    always: stepsOfAnyState(currentPipeline),
    clocks: {
      first: replyClock.remindAtHours[0] ?? 0,
      second: replyClock.remindAtHours[1] ?? 0,
      alert: replyClock.alertAfterDays,
      attest: attestWithinDays,
      register: registerWithinDays,
    },
  };
}

export default function Process({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("process");
  const { drawing, starts, states, always, clocks } = loaderData;
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-s-1">{t("lead")}</p>
        </div>
      </div>
      <Section title={t("drawing.title")} note={t("drawing.caption")}>
        <ProcessDrawing drawing={drawing} />
        <p className="note">{t("clocks", clocks)}</p>
      </Section>
      <ProcessText starts={starts} states={states} always={always} />
    </div>
  );
}
