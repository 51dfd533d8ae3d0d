import { data, Link, redirect } from "react-router";
import type { CalendarEntry } from "#app/calendar/model.ts";
import { calendarEntries } from "#app/calendar/queries.server.ts";
import { daysOf, nextDaysOff, yearOf, yearsOf } from "#app/calendar/rules.ts";
import { setDays } from "#app/calendar/set-days.server.ts";
import { DaysForm } from "#app/calendar/views/days-form.tsx";
import { useCalendarWords } from "#app/calendar/views/use-calendar-words.ts";
import { YearRows } from "#app/calendar/views/year-rows.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, forbidden, notFound, requireKind } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { localDay } from "#app/platform/local-day.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/working-days.ts";

export const handle = { messages: ["calendar"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

/** An entry as the form's fields hold it; only what is written anew has another day of truth. */
function valuesOf(entry: CalendarEntry | undefined): Record<string, unknown> {
  if (!entry) return { kind: "off" };
  const { addedAt: _added, trueOn: _true, ...rest } = entry;
  return rest;
}

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const entries = await calendarEntries(db);
  const today = localDay(now);
  const query = new URL(request.url).searchParams;
  const years = yearsOf(entries, Number(today.slice(0, 4)));
  const wanted = Number(query.get("year"));
  const year = years.includes(wanted) ? wanted : Number(today.slice(0, 4));
  const days = yearOf(entries, year);
  return {
    title: translator(locale).getFixedT(null, "calendar")("title"),
    year,
    years,
    days,
    daysOff: days.filter(({ kind }) => kind === "off").flatMap(daysOf).length,
    next: nextDaysOff(entries, today),
    values: valuesOf(days.find(({ from }) => from === query.get("day"))),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireKind(request, context, "operator");
  const { db, now } = ctxOf(context);
  const values = nestForm(await formOf(request));
  const done = await setDays({ db, now, actor: member.actor }, values);
  if (done.ok)
    throw redirect(`/operator/working-days?year=${String(values.from).slice(0, 4)}`, 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.status === 403) throw forbidden();
  return data({ refusal: done.refusal, values }, { status: done.refusal.status });
}

export default function WorkingDays({ loaderData, actionData }: Route.ComponentProps) {
  const { t, pick, days: daysInWords } = useCalendarWords();
  const { year, years, days, daysOff, next, values } = loaderData;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("crumb")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-1">
            {next ? t("next", { name: pick(next.name), days: daysInWords(next) }) : t("none_next")}
          </p>
          <p className="mt-s-2 max-w-3xl">{t("lead")}</p>
        </div>
      </div>
      <Section title={t("year", { year })} note={t("year_note", { count: daysOff })}>
        <p className="acts mb-s-3">
          {years
            .filter((other) => other !== year)
            .map((other) => (
              <Link key={other} to={`?year=${other}`}>
                {t("year", { year: other })}
              </Link>
            ))}
        </p>
        <YearRows year={year} entries={days} />
      </Section>
      <Section id="write" title={t("write")} note={t("write_note")}>
        <DaysForm
          key={`${year} ${String(values.from)}`}
          values={actionData?.values ?? values}
          refusal={actionData?.refusal ?? null}
        />
      </Section>
    </div>
  );
}
