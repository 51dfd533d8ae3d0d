import { useTranslation } from "react-i18next";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";

export interface StepFactsProps {
  milestone: {
    deliverable: string;
    deliveryNote: string | null;
    deliveredAt: Date | null;
    changesNote: string | null;
  };
}

/** What the terms promise beside what was handed over: what a decision on a milestone rests on. */
export function StepFacts({ milestone }: StepFactsProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { deliverable, deliveryNote, deliveredAt, changesNote } = milestone;
  return (
    <>
      <section className="sec">
        <div className="head">
          <h2>{t("step.promised")}</h2>
        </div>
        <p className="whitespace-pre-line max-w-[72ch]">{deliverable || t("step.promised_none")}</p>
      </section>
      {deliveryNote && (
        <section className="sec">
          <div className="head">
            <h2>{t("step.delivered")}</h2>
            {deliveredAt && (
              <p>{t("step.delivered_at", { at: formatDateTime(deliveredAt, locale) })}</p>
            )}
          </div>
          <p className="whitespace-pre-line max-w-[72ch]">{deliveryNote}</p>
        </section>
      )}
      {changesNote && (
        <section className="sec">
          <div className="head">
            <h2>{t("step.changes")}</h2>
          </div>
          <p className="whitespace-pre-line max-w-[72ch]">{changesNote}</p>
        </section>
      )}
    </>
  );
}
