import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, signedIn } from "#app/organisations/gate.server.ts";
import { search } from "#app/search/engine.server.ts";
import { pageResult } from "#app/search/page-result.ts";
import { placeNames } from "#app/search/place-names.server.ts";
import { industryOf } from "#app/search/queries.server.ts";
import { pageQuery } from "#app/search/schema.ts";
import { SearchPage } from "#app/search/views/search-page.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/search.ts";

export const handle = { messages: ["search"], refusals: false };

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, locale } = ctxOf(context);
  const url = new URL(request.url);
  const query = pageQuery(url.searchParams);
  const open = url.searchParams.get("open");
  const [found, user] = await Promise.all([search(db, query), signedIn(request, context)]);
  const industry = user?.active ? await industryOf(db, user.active.organisationId) : null;
  const t = translator(locale).getFixedT(null, "search");
  return {
    query,
    result: pageResult(found, { locale, industry }),
    places: placeNames(found.facets, query.filters, open),
    open,
    now: now.toISOString(),
    title: query.text.trim().slice(0, 80) || t("title"),
    description: t("description"),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  ...titleMeta(matches, loaderData?.title),
  { name: "description", content: loaderData?.description ?? "" },
];

export default function Search({ loaderData }: Route.ComponentProps) {
  return <SearchPage {...loaderData} />;
}
