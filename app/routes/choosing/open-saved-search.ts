import { redirect } from "react-router";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { ownSavedSearch } from "#app/saved-searches/queries.server.ts";
import { queryOf } from "#app/saved-searches/schema.ts";
import { markViewed } from "#app/saved-searches/set-alerts.server.ts";
import { pageAddress } from "#app/search/address.ts";
import type { Route } from "./+types/open-saved-search.ts";

/** Leads to its results, newest first; what was new until now has been seen. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { user } = await requireMember(request, context);
  const { db, now } = ctxOf(context);
  const { savedId } = params;
  const saved = isId(savedId) ? await ownSavedSearch(db, user.userId, savedId) : null;
  if (!saved) throw notFound();
  await markViewed(db, { id: saved.id, userId: user.userId }, now);
  return redirect(pageAddress(queryOf(saved.query)));
}
