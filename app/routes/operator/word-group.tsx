import { data, redirect } from "react-router";
import { kindOf, nameOf } from "#app/lexicon/model.ts";
import { lexiconLine } from "#app/lexicon/queries.server.ts";
import type { LexiconCtx } from "#app/lexicon/record-edit.server.ts";
import { restoreGroup } from "#app/lexicon/restore-group.server.ts";
import { changeGroup } from "#app/lexicon/save-group.server.ts";
import {
  codeLists,
  groupForms,
  groupValues,
  isGroupId,
  kindOfForm,
  typedGroup,
  versionForm,
} from "#app/lexicon/schema.ts";
import { switchGroup } from "#app/lexicon/switch-group.server.ts";
import { GroupPage } from "#app/lexicon/views/group-page.tsx";
import { ctxOf, notFound, requireKind } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { readForm } from "#app/platform/http/read-form.ts";
import type { Result } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/word-group.ts";

export const handle = { messages: ["lexicon"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData && nameOf(loaderData.line));

export async function loader({ request, params, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db } = ctxOf(context);
  const line = isGroupId(params.groupId) ? await lexiconLine(db, params.groupId) : null;
  if (!line) throw notFound();
  return { line, values: groupValues(line) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { actor } = await requireKind(request, context, "operator");
  if (!isGroupId(params.groupId)) throw notFound();
  const form = await formOf(request);
  const done = await perform({ ...ctxOf(context), actor }, params.groupId, form);
  if (done.ok) {
    const list = form.get("kind") === "needs" ? "?kind=needs" : "";
    const gone = intentOf(form) === "restore";
    return redirect(`/operator/words${gone ? list : `/${params.groupId}`}`, 303);
  }
  if (done.refusal.status === 404) throw notFound();
  const typed = intentOf(form) === "save" ? { values: typedGroup(form) } : {};
  return data({ refusal: done.refusal, ...typed }, { status: done.refusal.status });
}

function perform(
  ctx: LexiconCtx,
  id: string,
  form: FormData,
): Promise<Result<null>> | Result<null> {
  const intent = intentOf(form);
  if (intent === "save") {
    const read = readForm(groupForms[kindOfForm(form)], form, codeLists);
    return read.ok ? changeGroup(ctx, id, read.value) : read;
  }
  const read = readForm(versionForm, form);
  if (!read.ok) return read;
  const { version } = read.value;
  if (intent === "restore") return restoreGroup(ctx, id, { version });
  return switchGroup(ctx, id, { version, off: intent === "switch_off" });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { line, values, refusal } = { refusal: undefined, ...loaderData, ...actionData };
  return (
    <GroupPage
      kind={kindOf(line)}
      line={line}
      values={values}
      refusal={refusal}
      key={line.version}
    />
  );
}
