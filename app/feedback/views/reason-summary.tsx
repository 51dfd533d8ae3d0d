import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Section } from "#app/ui/section.tsx";
import type { ReasonSummary as Summary } from "../rules.ts";

/** Why requests ended, and what to change; nothing at all while none ended with a reason. */
export function ReasonSummary({ summary }: { summary: Summary }) {
  const { t } = useTranslation("feedback");
  const code = useCodeLabel();
  const { audience, total, lines } = summary;
  const [first] = lines;
  if (!first) return null;
  const lead = { count: first.count, total, reason: code("declineReasons", first.code) };
  return (
    <Section id="reasons" title={t(`${audience}.title`)} note={t("note")}>
      <p className="lead mb-s-3">{t(`${audience}.lead`, lead)}</p>
      <DataTable
        caption={t(`${audience}.title`)}
        rows={lines}
        rowKey={(line) => line.code}
        columns={[
          {
            key: "reason",
            head: t("reason"),
            cell: (line) => code("declineReasons", line.code),
          },
          {
            key: "theirs",
            head: t(`${audience}.theirs`),
            foldName: t(`${audience}.theirs`),
            numeric: true,
            cell: (line) => line.theirs,
          },
          {
            key: "own",
            head: t("own"),
            foldName: t("own"),
            numeric: true,
            cell: (line) => line.own,
          },
          {
            key: "advice",
            head: t("advice"),
            wide: true,
            cell: (line) => t.say(`${audience}.change.${line.code}`),
          },
        ]}
        fold="two"
      />
    </Section>
  );
}
