import { redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { muteMatches } from "#app/matching/mute-matches.server.ts";
import { isMuted } from "#app/matching/queries.server.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { deleteSearch } from "#app/saved-searches/delete-search.server.ts";
import { savedSearchesOf } from "#app/saved-searches/queries.server.ts";
import type { SavedSearchCtx } from "#app/saved-searches/save-search.server.ts";
import { isFrequency, setFrequency, setPaused } from "#app/saved-searches/set-alerts.server.ts";
import { SavedList } from "#app/saved-searches/views/saved-list.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/saved-searches.ts";

export const handle = { messages: ["savedSearches"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const { user } = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  return {
    title: translator(locale).t("savedSearches:title"),
    searches: await savedSearchesOf(db, user.userId, locale),
    matchesMuted: await isMuted(db, user.userId),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { actor } = await requireMember(request, context);
  const ctx = { ...ctxOf(context), actor };
  const form = await formOf(request);
  if (!(await carryOut(ctx, form))) throw notFound();
  return redirect("/saved-searches", 303);
}

/** @returns whether there was something of theirs to do it to */
async function carryOut(ctx: SavedSearchCtx, form: FormData): Promise<boolean> {
  const { userId } = ctx.actor;
  const intent = intentOf(form);
  if (intent === "mute" || intent === "unmute") {
    return muteMatches(ctx, userId, intent === "mute");
  }
  const id = form.get("id");
  if (!isId(id)) return false;
  if (intent === "delete") return deleteSearch(ctx, id);
  if (intent === "pause" || intent === "resume") {
    return setPaused(ctx, { id, userId }, intent === "pause");
  }
  const frequency = form.get("frequency");
  if (intent !== "frequency" || !isFrequency(frequency)) return false;
  return setFrequency(ctx.db, { id, userId }, frequency);
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <SavedList {...loaderData} />;
}
