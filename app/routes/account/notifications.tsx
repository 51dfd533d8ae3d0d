import { redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { markAllRead, openNotice } from "#app/notifications/mark-read.server.ts";
import { countUnread, noticesOf } from "#app/notifications/queries.server.ts";
import { NoticeList } from "#app/notifications/views/notice-list.tsx";
import { ctxOf, notFound, requireSignedIn } from "#app/organisations/gate.server.ts";
import { pageOf } from "#app/platform/http/page-of.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/notifications.ts";

export const handle = { messages: ["notifications"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const { userId } = await requireSignedIn(request, context);
  const { db, now, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const open = query.get("open");
  if (open !== null) {
    const href = isId(open) ? await openNotice({ db, now, userId }, open) : null;
    if (!href) throw notFound();
    throw redirect(href);
  }
  const page = pageOf(query);
  const { notices, more } = await noticesOf(db, userId, page);
  return {
    title: translator(locale).getFixedT(null, "notifications")("centre.title"),
    notices,
    unread: await countUnread(db, userId),
    page,
    more,
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { userId } = await requireSignedIn(request, context);
  await markAllRead({ ...ctxOf(context), userId });
  return redirect("/notifications", 303);
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <NoticeList {...loaderData} />;
}
