import { ctxOf } from "#app/organisations/gate.server.ts";
import { suggest } from "#app/search/suggestions/suggest.server.ts";
import type { Route } from "./+types/suggestions.ts";

/** For the list under the search box while somebody types. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, locale } = ctxOf(context);
  const text = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(
    { suggestions: await suggest(db, text, locale) },
    { headers: { "Cache-Control": "private, max-age=30", Vary: "Cookie, Accept-Language" } },
  );
}
