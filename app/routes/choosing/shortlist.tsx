import { data, redirect } from "react-router";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { type Refusal, type Result, refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { deleteShortlist, editShortlist } from "#app/shortlists/edit-shortlist.server.ts";
import { addNote, type GivenScore, scoreItem } from "#app/shortlists/judge-items.server.ts";
import { openListOf } from "#app/shortlists/load-shortlist.server.ts";
import { lockShortlist } from "#app/shortlists/lock-shortlist.server.ts";
import { MOST_ITEMS } from "#app/shortlists/model.ts";
import { recordOf, shortlistPage } from "#app/shortlists/queries.server.ts";
import { readRecord } from "#app/shortlists/record.ts";
import { sayComparison } from "#app/shortlists/say-comparison.server.ts";
import { OpenListPage } from "#app/shortlists/views/open-list.tsx";
import { RecordPage } from "#app/shortlists/views/record-page.tsx";
import type { ShortlistCtx } from "#app/shortlists/write-shortlist.server.ts";
import type { Route } from "./+types/shortlist.ts";

export const handle = { messages: ["shortlists"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { organisationId } = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const { shortlistId } = params;
  const page = isId(shortlistId) ? await shortlistPage(db, organisationId, shortlistId) : null;
  if (!page) throw notFound();
  const record = page.lockedAt ? await recordOf(db, organisationId, page.id) : null;
  if (!record) {
    const refused = new URL(request.url).searchParams.get("refused");
    return {
      title: page.name,
      list: await openListOf({ db, locale }, page),
      locked: null,
      refused: refused === full.key ? full : null,
    };
  }
  const content = readRecord(record.content);
  const facts = content.items.flatMap((item) => item.facts ?? []);
  const comparison = sayComparison(facts, locale);
  const locked = { record: content, hash: record.hash, comparison };
  return { title: page.name, list: null, locked, refused: null };
}

/** What another page's button had for an answer; that page is left by then. */
const full: Refusal = { status: 422, key: "shortlists.full", params: { most: MOST_ITEMS } };

export async function action({ request, context, params }: Route.ActionArgs) {
  const { actor } = await requireMember(request, context);
  const { shortlistId } = params;
  if (!isId(shortlistId)) throw notFound();
  const ctx = { ...ctxOf(context), actor };
  const form = await formOf(request);
  const done = await carryOut(ctx, shortlistId, form);
  if (done.ok) {
    const gone = intentOf(form) === "delete";
    return redirect(gone ? "/shortlists" : `/shortlists/${shortlistId}`, 303);
  }
  const { refusal } = done;
  if (refusal.status === 404) throw notFound();
  const answer = { intent: intentOf(form), values: typedValues(form), refusal };
  return data(answer, { status: refusal.status });
}

function carryOut(ctx: ShortlistCtx, id: string, form: FormData): Promise<Result<unknown>> {
  const intent = intentOf(form);
  if (intent === "note") {
    const itemId = form.get("itemId");
    if (!isId(itemId)) return Promise.resolve(refuse(404, "shortlists.missing"));
    return addNote(ctx, { shortlistId: id, itemId, text: form.get("text") });
  }
  if (intent === "scores") return scoreItem(ctx, { shortlistId: id, scores: scoresOf(form) });
  if (intent === "settings") return editShortlist(ctx, { ...nestForm(form), id });
  if (intent === "delete") return deleteShortlist(ctx, id);
  if (intent !== "lock") return Promise.resolve(refuse(404, "shortlists.missing"));
  return lockShortlist(ctx, {
    id,
    version: seenVersion(form),
    chosenItemId: form.get("chosenItemId") ?? "",
    reason: form.get("reason"),
  });
}

/** Fields named "score.<item>.<criterion>". */
function scoresOf(form: FormData): GivenScore[] {
  return [...form].flatMap(([name, value]) => {
    const [kind, itemId, criterionId] = name.split(".");
    if (kind !== "score" || !isId(itemId) || !isId(criterionId)) return [];
    return { itemId, criterionId, value: String(value) };
  });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { list, locked, refused } = loaderData;
  if (locked) return <RecordPage {...locked} />;
  const told = refused ? { intent: "", values: {}, refusal: refused } : undefined;
  return list && <OpenListPage list={list} refused={actionData ?? told} />;
}
