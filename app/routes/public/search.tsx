import { noteSearch } from "#app/demand/note-search.server.ts";
import { ctxOf, signedIn } from "#app/organisations/gate.server.ts";
import { search } from "#app/search/engine.server.ts";
import { isFoundAsTyped, waysOut } from "#app/search/results/loosen-query.server.ts";
import { pageResult } from "#app/search/results/page-result.ts";
import { placeNames as places } from "#app/search/results/place-names.server.ts";
import { deepTexts, readerFacts } from "#app/search/results/search-audience.server.ts";
import { speech } from "#app/search/results/speech.server.ts";
import { pageQuery } from "#app/search/schema.ts";
import { SearchPage } from "#app/search/views/search-page.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import { shelfOf } from "#app/shortlists/shelf.server.ts";
import type { Route } from "./+types/search.ts";

export const handle = { messages: ["searchPage"], refusals: false, codes: false };

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, locale } = ctxOf(context);
  const { searchParams } = new URL(request.url);
  const query = pageQuery(searchParams);
  const [found, user] = await Promise.all([search(db, query), signedIn(request, context)]);
  if (user?.active?.kind !== "operator") noteSearch(db, { request, query, result: found, now });
  const [reader, texts, asTyped] = await Promise.all([
    readerFacts(db, user?.active?.organisationId ?? null, found),
    deepTexts(db, found, locale),
    isFoundAsTyped(db, query, found),
  ]);
  const said = speech(locale);
  const shown = { query, open: searchParams.get("open"), places };
  return {
    query,
    result: pageResult(found, shown, { ...said, now, reader, texts }),
    asTyped,
    ways: found.total === 0 ? await waysOut(db, query, said, places) : [],
    title: query.text.trim().slice(0, 80) || said.t("title"),
    description: said.t("description"),
    shelf: await shelfOf(
      { db, locale },
      user?.active?.organisationId ?? null,
      found.hits.map(({ card }) => card.id),
    ),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  ...titleMeta(matches, loaderData?.title),
  { name: "description", content: loaderData?.description ?? "" },
];

export default function Search({ loaderData }: Route.ComponentProps) {
  return <SearchPage {...loaderData} />;
}
