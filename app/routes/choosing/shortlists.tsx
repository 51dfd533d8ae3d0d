import { data, redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { createShortlist } from "#app/shortlists/create-shortlist.server.ts";
import { shortlistsOf } from "#app/shortlists/queries.server.ts";
import { ListsPage } from "#app/shortlists/views/lists-page.tsx";
import type { Route } from "./+types/shortlists.ts";

export const handle = { messages: ["shortlists"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const { organisationId } = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  return {
    title: translator(locale).t("shortlists:title"),
    lists: await shortlistsOf(db, organisationId),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor } = await requireMember(request, context);
  const ctx = { ...ctxOf(context), actor };
  const form = await formOf(request);
  const input = { name: form.get("name"), purpose: form.get("purpose") };
  const created = await createShortlist(ctx, input);
  if (created.ok) return redirect(`/shortlists/${created.value.id}`, 303);
  const { refusal } = created;
  return data({ intent: "", values: typedValues(form), refusal }, { status: refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  return <ListsPage lists={loaderData.lists} refused={actionData} />;
}
