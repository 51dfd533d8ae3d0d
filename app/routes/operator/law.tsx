import { data, Link, redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { addLawEntry } from "#app/law/add-entry.server.ts";
import type { LawEntry } from "#app/law/model.ts";
import { lawEntries } from "#app/law/queries.server.ts";
import { ruleSetOn } from "#app/law/rules.ts";
import { EntryForm } from "#app/law/views/entry-form.tsx";
import { LawRows, OtherTimes } from "#app/law/views/law-table.tsx";
import { ctxOf, forbidden, notFound, requireKind } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { localDay } from "#app/platform/local-day.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/law.ts";

export const handle = { messages: ["law"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

/** An entry as the form's fields hold it, so that its next version starts from it. */
function valuesOf(entry: LawEntry | null): Record<string, unknown> {
  if (!entry) return {};
  const { body, inForceUntil: _until, inForceFrom: _from, trueOn: _true, ...rest } = entry;
  if (entry.kind === "list") return { ...rest, ...body };
  const chosen = (atom: string) =>
    atom.startsWith("!") ? [atom.slice(1), "no"] : ([atom, "yes"] as const);
  const when = entry.body.when.map((line) => Object.fromEntries(line.map(chosen)));
  return { ...rest, ...body, when };
}

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const all = await lawEntries(db);
  const { rules, lists } = ruleSetOn(all, localDay(now));
  const inForce = new Set(
    [...rules, ...lists].map(({ key, inForceFrom }) => `${key} ${inForceFrom}`),
  );
  const query = new URL(request.url).searchParams;
  const wanted = query.get("entry");
  const start = all.findLast(({ key }) => key === wanted) ?? null;
  return {
    title: translator(locale).getFixedT(null, "law")("edit.title"),
    rules,
    lists,
    others: all
      .filter(({ key, inForceFrom }) => !inForce.has(`${key} ${inForceFrom}`))
      .map(({ addedAt: _addedAt, ...entry }) => entry as LawEntry),
    kind: start?.kind ?? (query.get("kind") === "list" ? ("list" as const) : ("rule" as const)),
    values: valuesOf(start),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireKind(request, context, "operator");
  const { db, now } = ctxOf(context);
  const values = nestForm(await formOf(request), ["effects"]);
  const done = await addLawEntry({ db, now, actor: member.actor }, values);
  if (done.ok) throw redirect("/operator/law", 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.status === 403) throw forbidden();
  return data({ refusal: done.refusal, values }, { status: done.refusal.status });
}

export default function Law({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("law");
  const { rules, lists, others, kind, values } = loaderData;
  const sent = actionData?.values.kind;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("edit.crumb")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-1">{t("edit.lead")}</p>
        </div>
      </div>
      <Section title={t("edit.rules")} folded={t("edit.open", { count: rules.length })}>
        <LawRows entries={rules} />
      </Section>
      <Section title={t("edit.lists")} folded={t("edit.open", { count: lists.length })}>
        <LawRows entries={lists} />
      </Section>
      {others.length > 0 && (
        <Section title={t("edit.history")}>
          <OtherTimes entries={others} />
        </Section>
      )}
      <Section id="write" title={t("edit.write")} note={t("edit.write_note")}>
        <p className="acts mb-s-3">
          <Link to="?kind=rule#write">{t("edit.new_rule")}</Link>
          <Link to="?kind=list#write">{t("edit.new_list")}</Link>
        </p>
        <EntryForm
          key={`${kind} ${String(values.key)}`}
          kind={sent === "rule" || sent === "list" ? sent : kind}
          values={actionData?.values ?? values}
          refusal={actionData?.refusal ?? null}
        />
      </Section>
    </div>
  );
}
