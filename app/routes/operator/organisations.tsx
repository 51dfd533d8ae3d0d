import { isLate } from "#app/calendar/promise.ts";
import { workingCalendar } from "#app/calendar/queries.server.ts";
import { daysBetween } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import type { VerificationState } from "#app/organisations/model.ts";
import {
  countByVerification,
  organisationsForOperator,
} from "#app/organisations/queries.server.ts";
import { OperatorQueue } from "#app/organisations/views/operator-queue.tsx";
import { pageOf, pagesOf } from "#app/platform/http/page-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/organisations.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

const states: readonly string[] = ["unverified", "pending", "verified", "rejected"];

/** What waits is shown first; `state=all` shows everything. */
function stateOf(query: URLSearchParams): VerificationState | null {
  const asked = query.get("state");
  if (asked === null) return query.has("q") ? null : "pending";
  return states.includes(asked) ? (asked as VerificationState) : null;
}

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const state = stateOf(query);
  const text = (query.get("q") ?? "").trim().slice(0, 100);
  const page = pageOf(query);
  const calendar = await workingCalendar(db);
  const found = await organisationsForOperator(db, { state, text }, page);
  return {
    title: translator(locale).getFixedT(null, "organisations")("queue.title"),
    rows: found.rows.map(({ _count, since, ...row }) => ({
      ...row,
      since,
      waits: daysBetween(since, now) - 1,
      late: isLate("organisations", since, now, calendar),
      members: _count.memberships,
      listings: _count.listings,
    })),
    total: found.total,
    counts: await countByVerification(db),
    state,
    text,
    page,
    pages: pagesOf(found.total, found.pageSize),
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <OperatorQueue {...loaderData} />;
}
