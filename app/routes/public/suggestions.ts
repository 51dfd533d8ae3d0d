import { ctxOf } from "#app/organisations/gate.server.ts";
import { suggest } from "#app/search/suggestions/suggest.server.ts";
import type { Route } from "./+types/suggestions.ts";
import { limitSearching } from "./limit.ts";

/** For the list under the search box while somebody types. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await limitSearching(request, context);
  const { db, locale } = ctxOf(context);
  const text = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(
    { suggestions: await suggest(db, text, locale) },
    { headers: { "Cache-Control": "private, max-age=30", Vary: "Cookie, Accept-Language" } },
  );
}
