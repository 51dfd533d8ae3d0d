import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";

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
  const at = deliveredAt && t("step.delivered_at", { at: formatDateTime(deliveredAt, locale) });
  return (
    <>
      <Section title={t("step.promised")}>
        <Text>{deliverable || t("step.promised_none")}</Text>
      </Section>
      {deliveryNote && (
        <Section title={t("step.delivered")} note={at}>
          <Text>{deliveryNote}</Text>
        </Section>
      )}
      {changesNote && (
        <Section title={t("step.changes")}>
          <Text>{changesNote}</Text>
        </Section>
      )}
    </>
  );
}

function Text({ children }: { children: string }) {
  return <p className="max-w-[72ch] whitespace-pre-line [overflow-wrap:anywhere]">{children}</p>;
}
