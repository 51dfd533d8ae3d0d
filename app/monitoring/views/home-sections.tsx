import { Link } from "react-router";
import { formatPercent, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { codeKey } from "#app/taxonomy/code-key.ts";
import { useWorkingTime } from "#app/taxonomy/views/use-working-time.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Section } from "#app/ui/section.tsx";
import type { StepTimes } from "../home-model.ts";
import { digitalSolutionSupport } from "../sme-support.ts";

/** The four steps of a deal with how long they take. */
export function HowItGoes({ times }: { times: StepTimes }) {
  const { t } = useTranslation("home");
  const days = (count: number | null) => (count === null ? null : t("how.days", { count }));
  const workingTime = useWorkingTime();
  const { replyMinutes } = times;
  const steps = [
    {
      key: "request",
      time: replyMinutes === null ? null : t("how.reply", { time: workingTime(replyMinutes) }),
    },
    { key: "opening", time: days(times.openingDays) },
    { key: "agreeing", time: days(times.agreeingDays) },
    { key: "delivery", time: days(times.deliveryDays) },
  ] as const;
  const timed = steps.some(({ time }) => time);
  return (
    <Section
      title={t("how.title")}
      note={timed ? t("how.note") : undefined}
      action={<Link to="/process">{t("how.process")}</Link>}
    >
      <ol className="rows how">
        {steps.map(({ key, time }, at) => (
          <li key={key}>
            <span className="n">{at + 1}</span>
            <p>
              <strong>{t(`how.steps.${key}.title`)}</strong> {t(`how.steps.${key}.text`)}
            </p>
            <p className="r">{time}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the State pays of a small firm's digital solutions. */
export function SmeSupport() {
  const { t } = useTranslation(["home", "codes"]);
  const locale = useLocale();
  return (
    <Section title={t("support.title")} note={t("support.note")}>
      <DataTable
        caption={t("support.title")}
        fold="none"
        rows={digitalSolutionSupport}
        rowKey={({ size }) => size}
        columns={[
          {
            key: "size",
            head: t("support.size"),
            cell: ({ size }) => t.say(codeKey("enterpriseSizes", size)),
          },
          {
            key: "share",
            head: t("support.share"),
            numeric: true,
            cell: ({ share }) => formatPercent(share, locale),
          },
          {
            key: "cap",
            head: t("support.cap"),
            numeric: true,
            cell: ({ capVnd }) => formatVnd(capVnd, locale),
          },
        ]}
      />
    </Section>
  );
}
