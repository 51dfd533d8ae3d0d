import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { OperatorOverview } from "#app/organisations/views/operator-overview.tsx";
import { workWaiting } from "#app/organisations/work-waiting.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/overview.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  return {
    title: translator(locale).getFixedT(null, "organisations")("operator.title"),
    work: await workWaiting(db, now),
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <OperatorOverview work={loaderData.work} />;
}
