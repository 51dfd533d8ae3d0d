import { data, redirect } from "react-router";
import { hideQuery, showQuery } from "#app/demand/hide-query.server.ts";
import { linesPerPage } from "#app/demand/model.ts";
import { hiddenQueries, popularQueries } from "#app/demand/queries.server.ts";
import { suggestionForm } from "#app/demand/schema.ts";
import { SuggestedPage } from "#app/demand/views/suggested-page.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { pageOf, pagesOf } from "#app/platform/http/page-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { fold } from "#app/search/reading/folding.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/suggested.ts";

export const handle = { messages: ["demand"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const words = query.get("words")?.trim() ?? "";
  const all = await popularQueries(db, now);
  const lines = all.filter(({ text }) => fold(text).includes(fold(words)));
  const hidden = await hiddenQueries(db);
  const page = pageOf(query);
  return {
    title: translator(locale).getFixedT(null, "demand")("suggested.title"),
    lines: lines.slice((page - 1) * linesPerPage, page * linesPerPage),
    total: lines.length,
    hidden,
    words,
    page,
    pages: pagesOf(lines.length, linesPerPage),
    justHidden: hidden.find(({ text }) => text === query.get("hidden"))?.text ?? null,
  };
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const { actor } = await requireKind(request, context, "operator");
  const ctx = { ...ctxOf(context), actor };
  const read = readForm(suggestionForm, await formOf(request));
  if (!read.ok) return data({ refusal: read.refusal }, { status: read.refusal.status });
  const form = read.value;
  const done = "hide" in form ? await hideQuery(ctx, form.hide) : await showQuery(ctx, form.show);
  if (!done.ok) return data({ refusal: done.refusal }, { status: done.refusal.status });
  const { pathname, searchParams } = url;
  searchParams.delete("hidden");
  if ("hide" in form) searchParams.set("hidden", form.hide);
  return redirect(`${pathname}?${searchParams}`, 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <SuggestedPage {...loaderData} refusal={actionData?.refusal} />;
}
