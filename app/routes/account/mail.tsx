import { mailById } from "#app/notifications/queries.server.ts";
import { MailText } from "#app/notifications/views/mailbox.tsx";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/mail.ts";

export const handle = { messages: ["notifications"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.subject);

export async function loader({ params, context }: Route.LoaderArgs) {
  const { mailId } = params;
  const mail = env().DEMO && isId(mailId) ? await mailById(ctxOf(context).db, mailId) : null;
  if (!mail) throw notFound();
  return mail;
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <MailText mail={loaderData} />;
}
