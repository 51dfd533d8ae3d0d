import { Link } from "react-router";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import type { Alarm, AlarmLine } from "../model.ts";
import { useFigureWords } from "./use-figure-words.ts";

/** Somebody is kept waiting or money stands still. */
const urgent: readonly Alarm[] = ["unanswered", "unmatched", "disputed"];

const hrefOf = (alarm: Alarm) =>
  alarm === "unconfirmed" ? "/city/records?list=unconfirmed" : `/city/records?alarm=${alarm}`;

/** What needs attention now, urgent first, each with its number, reason and records. */
export function AlarmList({ lines }: { lines: readonly AlarmLine[] }) {
  const words = useFigureWords();
  const { t, say } = words;
  const isUrgent = ({ alarm }: AlarmLine) => urgent.includes(alarm);
  const sorted = [...lines.filter(isUrgent), ...lines.filter((line) => !isUrgent(line))];
  return (
    <Section className="break-inside-avoid" title={t("alarms.title")} note={t("alarms.note")}>
      {sorted.length === 0 && (
        <EmptyState inSection title={t("alarms.none")}>
          {t("alarms.none_text")}
        </EmptyState>
      )}
      <ul className="rows alarm">
        {sorted.map((line) => {
          const tone = isUrgent(line) ? "urgent" : "wait";
          const { alarm, count, organisations, edge, amountVnd } = line;
          return (
            <li key={alarm} className={tone}>
              <span className="c">{words.number(count)}</span>
              <Status shape={tone}>{t(`alarms.${tone}`)}</Status>
              <div>
                <p>
                  <strong>{t(`alarms.${alarm}.text`, { count })}</strong>
                </p>
                <p className="sub">
                  {say(`alarms.${alarm}.reason`, {
                    organisations: words.number(organisations),
                    edge: edge ? words.date(edge) : "",
                    amount: amountVnd === null ? "" : words.vndShort(amountVnd),
                  })}
                </p>
              </div>
              <Link className="a" to={hrefOf(alarm)}>
                {t(`alarms.${alarm}.open`, { count, total: words.number(count) })}
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
