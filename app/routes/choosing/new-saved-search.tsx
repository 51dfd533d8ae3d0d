import { data, redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { formFacts, parametersOf } from "#app/saved-searches/form-facts.server.ts";
import { saveSearch } from "#app/saved-searches/save-search.server.ts";
import { SavedForm } from "#app/saved-searches/views/saved-form.tsx";
import { pageQuery } from "#app/search/schema.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/new-saved-search.ts";

export const handle = { messages: ["savedSearches"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

/** The parameters are those of the search page it was opened from. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await requireMember(request, context);
  const { locale } = ctxOf(context);
  const query = pageQuery(new URL(request.url).searchParams);
  const facts = formFacts(query, query, locale);
  return {
    title: translator(locale).t("savedSearches:new_title"),
    ...facts,
    values: { name: facts.suggested, frequency: "daily", text: facts.text },
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor } = await requireMember(request, context);
  const ctx = { ...ctxOf(context), actor };
  const form = await formOf(request);
  const query = parametersOf(form);
  const input = { name: form.get("name"), frequency: form.get("frequency"), query };
  const saved = await saveSearch(ctx, input);
  if (saved.ok) return redirect("/saved-searches", 303);
  const values = {
    name: String(input.name ?? ""),
    frequency: String(input.frequency ?? ""),
    text: query.get("q") ?? "",
  };
  const { refusal } = saved;
  return data({ values, refusal }, { status: refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const answer = actionData ?? { values: loaderData.values, refusal: null };
  return <SavedForm {...loaderData} {...answer} />;
}
