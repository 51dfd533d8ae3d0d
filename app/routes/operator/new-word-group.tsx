import { data, redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { addGroup } from "#app/lexicon/save-group.server.ts";
import {
  codeLists,
  groupForms,
  kindOfForm,
  newGroupValues,
  typedGroup,
} from "#app/lexicon/schema.ts";
import { GroupPage } from "#app/lexicon/views/group-page.tsx";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/new-word-group.ts";

export const handle = { messages: ["lexicon"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { locale } = ctxOf(context);
  const { kind, values } = newGroupValues(new URL(request.url).searchParams);
  return {
    title: translator(locale).getFixedT(null, "lexicon")(`${kind}.new_title`),
    kind,
    values,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor } = await requireKind(request, context, "operator");
  const form = await formOf(request);
  const read = readForm(groupForms[kindOfForm(form)], form, codeLists);
  const done = read.ok ? await addGroup({ ...ctxOf(context), actor }, read.value) : read;
  if (done.ok) return redirect(`/operator/words/${done.value}`, 303);
  return data({ refusal: done.refusal, values: typedGroup(form) }, { status: done.refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { kind, values, refusal } = { refusal: undefined, ...loaderData, ...actionData };
  return <GroupPage kind={kind} line={null} values={values} refusal={refusal} />;
}
