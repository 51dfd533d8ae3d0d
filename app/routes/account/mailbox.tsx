import { translator } from "#app/i18n/translator.server.ts";
import { mailbox } from "#app/notifications/queries.server.ts";
import { Mailbox } from "#app/notifications/views/mailbox.tsx";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { pageOf } from "#app/platform/http/page-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/mailbox.ts";

export const handle = { messages: ["notifications"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  if (!env().DEMO) throw notFound();
  const { db, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const to = query.get("to")?.trim() || null;
  const page = pageOf(query);
  const title = translator(locale).getFixedT(null, "notifications")("mailbox.title");
  return { title, to, page, ...(await mailbox(db, to, page)) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <Mailbox {...loaderData} />;
}
