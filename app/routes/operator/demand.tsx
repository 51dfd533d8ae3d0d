import { data, redirect } from "react-router";
import { inviteSuppliers } from "#app/demand/invite-suppliers.server.ts";
import { linesPerPage } from "#app/demand/model.ts";
import { demandPage, unmetByIndustry } from "#app/demand/queries.server.ts";
import { demandFilter, invitationForm } from "#app/demand/schema.ts";
import { DemandPage } from "#app/demand/views/demand-page.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { pageOf, pagesOf } from "#app/platform/http/page-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/demand.ts";

export const handle = { messages: ["demand"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const filter = demandFilter(query);
  const page = pageOf(query);
  const found = await demandPage(db, filter, now, page);
  const invited = query.get("invited") ?? "";
  return {
    ...found,
    title: translator(locale).getFixedT(null, "demand")("title"),
    industries: await unmetByIndustry(db, filter.period, now),
    filter,
    page,
    pages: pagesOf(found.total, linesPerPage),
    invited: /^\d{1,3}$/.test(invited) ? Number(invited) : null,
  };
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const { actor } = await requireKind(request, context, "operator");
  const read = readForm(invitationForm, await formOf(request));
  const done = read.ok ? await inviteSuppliers({ ...ctxOf(context), actor }, read.value) : read;
  if (!done.ok) return data({ refusal: done.refusal }, { status: done.refusal.status });
  const { pathname, searchParams } = url;
  searchParams.set("invited", String(done.value));
  return redirect(`${pathname}?${searchParams}`, 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <DemandPage {...loaderData} refusal={actionData?.refusal} />;
}
