import { redirect } from "react-router";
import { nextPathOf } from "#app/accounts/next-path.ts";
import { formatDate } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import { addItem, removeItem } from "#app/shortlists/change-items.server.ts";
import { listedSubjects } from "#app/shortlists/queries.server.ts";
import { subjectOf } from "#app/shortlists/schema.ts";
import type { Route } from "./+types/shortlist-items.ts";

export function loader() {
  throw notFound();
}

/** The small buttons beside listings and problems: `add` or `remove` with the subject, then back. */
export async function action({ request, context }: Route.ActionArgs) {
  const { actor } = await requireMember(request, context);
  const ctx = { ...ctxOf(context), actor };
  const form = await formOf(request);
  const adding = form.has("add");
  const subject = subjectOf(form.get(adding ? "add" : "remove"));
  const given = form.get("list");
  if (!subject || (given !== null && !isId(given))) throw notFound();
  const firstName = translator(ctx.locale).t("shortlists:first_name", {
    date: formatDate(ctx.now, ctx.locale),
  });
  const on = await listedSubjects(ctx.db, actor.organisationId, [subject.id]);
  const list = given ?? on.get(subject.id) ?? null;
  if (!adding && list === null) return redirect(wayBack(form.get("next")), 303);
  const done = adding
    ? await addItem(ctx, { subject, shortlistId: given, firstName })
    : await removeItem(ctx, { shortlistId: list ?? "", subjectId: subject.id });
  if (done.ok) return redirect(wayBack(form.get("next")), 303);
  const { status } = done.refusal;
  if (status === 404) throw notFound();
  if (status === 403) throw forbidden();
  // A full or locked list says so on its own page.
  return redirect(list ? `/shortlists/${list}?refused=${done.refusal.key}` : "/shortlists", 303);
}

const wayBack = (next: FormDataEntryValue | null) => nextPathOf(next, "/shortlists");
