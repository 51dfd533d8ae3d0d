import { Form, Link } from "react-router";
import { alarmCounts, dealsForOperator } from "#app/deals/deal-lists.server.ts";
import { dealWords } from "#app/deals/deal-words.ts";
import { dealLines } from "#app/deals/load-deal-line.server.ts";
import { dealStates } from "#app/deals/model.ts";
import { sayDealLine } from "#app/deals/say-deal-line.ts";
import { dealFilterSchema } from "#app/deals/schema.ts";
import { DealRows } from "#app/deals/views/deal-rows.tsx";
import { GradeLegend } from "#app/deals/views/grade-legend.tsx";
import { AlarmList, DealPager } from "#app/deals/views/operator-deals.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/deals.ts";

export const handle = { messages: ["deals", "grades"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const parsed = dealFilterSchema.parse(query);
  const known = (dealStates as readonly string[]).includes(parsed.state);
  const filter = { ...parsed, state: known ? parsed.state : "" };
  const t = translator(locale).getFixedT(null, "deals");
  const words = dealWords(t, locale);
  const { rows, total, pages } = await dealsForOperator(db, filter, now);
  return {
    title: t("operator.title"),
    filter,
    total,
    pages,
    alarms: await alarmCounts(db, now),
    rows: dealLines(rows, null, now).map((line) => sayDealLine(line, words, now)),
  };
}

export default function OperatorDeals({ loaderData }: Route.ComponentProps) {
  const { filter, total, pages, rows, alarms } = loaderData;
  const { say } = useDealWords();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{say("operator.crumb")}</Link> / {say("operator.title")}
      </p>
      <div className="title">
        <div>
          <h1>{say("operator.title")}</h1>
          <p className="lead mt-s-1">{say("operator.lead", { count: total })}</p>
        </div>
      </div>
      <Section title={say("operator.alarms")}>
        <AlarmList counts={alarms} chosen={filter.alarm} />
      </Section>
      <Section
        title={say(filter.alarm ? `operator.alarm.${filter.alarm}` : "operator.all")}
        note={filter.alarm ? say("operator.oldest_first") : undefined}
        action={filter.alarm && <Link to="/operator/deals">{say("operator.show_all")}</Link>}
      >
        <Form method="get" className="acts mb-s-3">
          {filter.alarm && <input type="hidden" name="alarm" value={filter.alarm} />}
          <label className="min-w-0 grow basis-64" htmlFor="q">
            {say("operator.search")}
            <input type="search" id="q" name="q" defaultValue={filter.q} />
          </label>
          <label htmlFor="state">
            {say("operator.state")}
            <select id="state" name="state" defaultValue={filter.state}>
              <option value="">{say("operator.any_state")}</option>
              {dealStates.map((state) => (
                <option key={state} value={state}>
                  {say(`states.${state}`)}
                </option>
              ))}
            </select>
          </label>
          <button className="btn quiet self-end" type="submit">
            {say("operator.filter")}
          </button>
        </Form>
        {rows.length === 0 ? <p>{say("operator.none")}</p> : <DealRows rows={rows} />}
        <GradeLegend />
        <DealPager filter={filter} pages={pages} />
      </Section>
    </div>
  );
}
