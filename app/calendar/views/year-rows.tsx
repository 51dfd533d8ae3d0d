import { Link } from "react-router";
import type { CalendarEntry } from "../model.ts";
import { useCalendarWords } from "./use-calendar-words.ts";

/** The days of a year that differ from the week, each with its source and the way to change it. */
export function YearRows({ year, entries }: { year: number; entries: readonly CalendarEntry[] }) {
  const { t, pick, days, date } = useCalendarWords();
  if (entries.length === 0) return <p>{t("none", { year })}</p>;
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li
          key={entry.from}
          className="grid gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
        >
          <div>
            <p>
              <b>{pick(entry.name)}</b>
            </p>
            <p>
              {t(entry.kind === "worked" ? "worked" : "off")}{" "}
              <span className="num">{days(entry)}</span>
            </p>
            <p className="sub">
              {t("source")}{" "}
              {entry.sourceUrl ? (
                <a href={entry.sourceUrl}>{pick(entry.source)}</a>
              ) : (
                pick(entry.source)
              )}
              . {t("true_on", { date: date(entry.trueOn) })}
              {entry.addedAt && ` ${t("added", { date: date(entry.addedAt) })}`}
            </p>
          </div>
          <p>
            <Link to={`?year=${year}&day=${entry.from}#write`}>{t("change")}</Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
