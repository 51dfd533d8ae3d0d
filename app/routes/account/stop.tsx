import { data } from "react-router";
import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { muteMatches } from "#app/matching/mute-matches.server.ts";
import { isMuted } from "#app/matching/queries.server.ts";
import {
  hasDigest,
  preferencesOf,
  stopDigest,
  stopGroup,
} from "#app/notifications/preferences.server.ts";
import { groupOf, readStop, type Stop } from "#app/notifications/stop-link.server.ts";
import { BrokenStopPage, StopPage } from "#app/notifications/views/stop-page.tsx";
import { type Ctx, ctxOf } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { nameOfSavedSearch } from "#app/saved-searches/queries.server.ts";
import { setPaused } from "#app/saved-searches/set-alerts.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/stop.ts";

export const handle = { messages: ["notifications"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  ...titleMeta(matches, loaderData?.title),
  { name: "robots", content: "noindex" },
];

/** Mail scanners fetch every link of a mail: GET only shows the button. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, locale } = ctxOf(context);
  const stop = readStop(params.token);
  const known = stop && (await wordsFor(db, stop, locale));
  const t = translator(locale).getFixedT(null, "notifications");
  if (!known) return data({ title: t("stop.broken_title"), what: null }, { status: 404 });
  return {
    title: t("stop.title"),
    ...known,
    signedIn: (await signedIn(request, context)) !== null,
  };
}

/** The button, and the mail program's own one-click POST of RFC 8058. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, now } = ctxOf(context);
  const stop = readStop(params.token);
  const stopped = intentOf(await formOf(request)) !== "resume";
  if (!stop || !(await end({ db, now }, stop, stopped))) return data(null, { status: 404 });
  return { state: stopped ? ("stopped" as const) : ("resumed" as const) };
}

async function end(ctx: Pick<Ctx, "db" | "now">, { kind, id }: Stop, stopped: boolean) {
  const group = groupOf(kind);
  if (group) return stopGroup(ctx, { userId: id, group, stopped });
  if (kind === "digest") return stopDigest(ctx, { userId: id, stopped });
  if (kind === "matching") return muteMatches(ctx, id, stopped);
  return setPaused({ ...ctx, actor: { kind: "system" } }, { id, userId: null }, stopped);
}

async function wordsFor(db: Ctx["db"], { kind, id }: Stop, locale: Locale) {
  const t = translator(locale).getFixedT(null, "notifications");
  if (kind === "matching") {
    return { what: t("stop.matching"), already: await isMuted(db, id) };
  }
  const group = groupOf(kind);
  if (group) {
    const what = t("stop.group", { group: t(`settings.groups.${group}`) });
    return { what, already: (await preferencesOf(db, id)).get(group) === "product" };
  }
  if (kind === "digest") return { what: t("stop.digest"), already: !(await hasDigest(db, id)) };
  const search = await nameOfSavedSearch(db, id);
  return (
    search && {
      what: t("stop.search", { name: search.name }),
      already: search.pausedAt !== null,
    }
  );
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.what === null) return <BrokenStopPage />;
  const { what, already, signedIn } = loaderData;
  const state = actionData?.state ?? (already ? "stopped" : "asking");
  return <StopPage what={what} state={state} signedIn={signedIn} />;
}
