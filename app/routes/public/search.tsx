import { noteSearch } from "#app/demand/note-search.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { drawOnce } from "#app/platform/http/draw-once.server.ts";
import { unpacked } from "#app/platform/packed.ts";
import { findPage } from "#app/search/results/find-page.server.ts";
import { speech } from "#app/search/results/speech.server.ts";
import { pageQuery } from "#app/search/schema.ts";
import { facetBoxes } from "#app/search/views/facet-boxes.tsx";
import { FACETS } from "#app/search/views/facet-lists.tsx";
import { hitRows } from "#app/search/views/hit-row.tsx";
import { FORM, ROWS, SearchPage } from "#app/search/views/search-page.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import { shelfOf } from "#app/shortlists/shelf.server.ts";
import type { Route } from "./+types/search.ts";
import { limitSearching } from "./limit.ts";

export const handle = { messages: ["searchPage"], refusals: false, codes: false };

export async function loader({ request, context }: Route.LoaderArgs) {
  await limitSearching(request, context);
  const { db, now, locale } = ctxOf(context);
  const { searchParams } = new URL(request.url);
  const query = pageQuery(searchParams);
  const user = await signedIn(request, context);
  const organisationId = user?.active?.organisationId ?? null;
  const asking = { locale, now, organisationId, open: searchParams.get("open") };
  const { shown, parts, ...result } = await findPage(db, query, asking);
  if (user?.active?.kind !== "operator") noteSearch(db, { request, query, result, now });
  const { t } = speech(locale);
  const { lists, rows } = unpacked(parts);
  const ids = rows.map(({ id }) => id);
  const shelf = await shelfOf({ db, locale }, organisationId, ids);
  return {
    query,
    ...shown,
    title: query.text.trim().slice(0, 80) || t("title"),
    description: t("description"),
    boxes: drawOnce(context, FACETS, facetBoxes(lists, { query, t, form: FORM })),
    rows: drawOnce(context, ROWS, hitRows(rows, { locale, t, shelf })),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  ...titleMeta(matches, loaderData?.title),
  { name: "description", content: loaderData?.description ?? "" },
];

export default function Search({ loaderData }: Route.ComponentProps) {
  return <SearchPage {...loaderData} />;
}
