import { data, redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import { formFacts, parametersOf } from "#app/saved-searches/form-facts.server.ts";
import { ownSavedSearch } from "#app/saved-searches/queries.server.ts";
import { queryOf } from "#app/saved-searches/schema.ts";
import { updateSearch } from "#app/saved-searches/update-search.server.ts";
import { SavedForm } from "#app/saved-searches/views/saved-form.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/edit-saved-search.ts";

export const handle = { messages: ["savedSearches"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { user } = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const { savedId } = params;
  const saved = isId(savedId) ? await ownSavedSearch(db, user.userId, savedId) : null;
  if (!saved) throw notFound();
  const query = queryOf(saved.query);
  const facts = formFacts(query, query, locale);
  return {
    title: translator(locale).t("savedSearches:edit_title", { name: saved.name }),
    ...facts,
    back: "/saved-searches",
    values: { name: saved.name, frequency: saved.frequency, text: facts.text },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor } = await requireMember(request, context);
  if (!isId(params.savedId)) throw notFound();
  const ctx = { ...ctxOf(context), actor };
  const form = await formOf(request);
  const query = parametersOf(form);
  const input = { name: form.get("name"), frequency: form.get("frequency"), query };
  const changed = await updateSearch(ctx, { id: params.savedId, ...input });
  if (changed.ok) return redirect("/saved-searches", 303);
  if (changed.refusal.status === 404) throw notFound();
  const values = {
    name: String(input.name ?? ""),
    frequency: String(input.frequency ?? ""),
    text: query.get("q") ?? "",
  };
  const { refusal } = changed;
  return data({ values, refusal }, { status: refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const answer = actionData ?? { values: loaderData.values, refusal: null };
  return <SavedForm {...loaderData} {...answer} />;
}
