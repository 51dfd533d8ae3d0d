import { Flow } from "#app/ui/flow.tsx";
import { Section } from "#app/ui/section.tsx";
import type { FunnelLine } from "../model.ts";
import { isSlow, SLOW_AFTER_DAYS, shareOf } from "../rules.ts";
import { type Question, recordsHref } from "../schema.ts";
import { useFigureWords } from "./use-figure-words.ts";

/** How many requests came to each step and how long they took: gold is slower than the target. */
export function FunnelSection({
  question,
  steps,
}: {
  question: Question;
  steps: readonly FunnelLine[];
}) {
  const words = useFigureWords();
  const { t } = words;
  return (
    <Section
      className="break-inside-avoid"
      title={t("funnel.title")}
      note={t("funnel.note", { days: SLOW_AFTER_DAYS })}
    >
      <Flow
        label={t("funnel.title")}
        steps={steps.map(({ step, deals, daysToNext }, index) => {
          const before = steps[index - 1];
          return {
            key: step,
            name: t(`funnel.steps.${step}`),
            count: words.number(deals),
            to: recordsHref(question, { by: "requested", reached: step }),
            note:
              before && before.deals > 0
                ? t("funnel.share", { share: words.percent(shareOf(deals, before.deals)) })
                : undefined,
            wait:
              daysToNext === null
                ? undefined
                : {
                    days: daysToNext,
                    text: t("funnel.days", { days: words.days(daysToNext) }),
                    slow: isSlow(daysToNext),
                  },
          };
        })}
      />
    </Section>
  );
}
