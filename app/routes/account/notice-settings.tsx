import { redirect, useNavigation } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import {
  defaultChannel,
  type NoticeChannel,
  type NoticeGroup,
  noticeChannels,
  noticeGroups,
} from "#app/notifications/notice-table.ts";
import {
  muteDeal,
  mutedDeals,
  preferencesOf,
  savePreferences,
} from "#app/notifications/preferences.server.ts";
import { NoticeSettings } from "#app/notifications/views/notice-settings.tsx";
import { ctxOf, requireSignedIn } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/notice-settings.ts";

export const handle = { messages: ["notifications"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const user = await requireSignedIn(request, context);
  const { db, locale } = ctxOf(context);
  const chosen = await preferencesOf(db, user.userId);
  const staff = user.memberships.some(({ kind }) => kind === "operator");
  return {
    title: translator(locale).getFixedT(null, "notifications")("settings.title"),
    groups: noticeGroups
      .filter((group) => group !== "work" || staff)
      .map((group) => ({ group, channel: chosen.get(group) ?? defaultChannel(group) })),
    muted: await mutedDeals(db, user.userId),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { userId } = await requireSignedIn(request, context);
  const ctx = ctxOf(context);
  const form = await formOf(request);
  const unmute = form.get("unmute");
  if (isId(unmute)) await muteDeal(ctx, { userId, dealId: unmute, muted: false });
  else await savePreferences(ctx, userId, choicesIn(form));
  return redirect("/notifications/settings?saved", 303);
}

/** Choices that a form of this page can hold; anything else is left as it was. */
function choicesIn(form: FormData): Map<NoticeGroup, NoticeChannel> {
  const choices = new Map<NoticeGroup, NoticeChannel>();
  for (const group of noticeGroups) {
    const channel = noticeChannels.find((one) => one === form.get(`group.${group}`));
    if (channel) choices.set(group, channel);
  }
  return choices;
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <NoticeSettings {...loaderData} busy={useNavigation().state !== "idle"} />;
}
