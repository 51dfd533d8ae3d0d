import { redirect } from "react-router";
import { ctxOf, notFound, requireSignedIn } from "#app/organisations/gate.server.ts";
import { switchOrganisation } from "#app/organisations/switch-organisation.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import type { Route } from "./+types/switch.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, context }: Route.ActionArgs) {
  const { userId, sessionId } = await requireSignedIn(request, context);
  const organisationId = (await formOf(request)).get("organisationId");
  if (!isId(organisationId)) throw notFound();
  const { db, now } = ctxOf(context);
  const done = await switchOrganisation({ db, now, userId, sessionId }, organisationId);
  if (!done.ok) throw notFound();
  const back = (request.headers.get("Referer") ?? "").endsWith("/operator/assistance");
  return redirect(back ? "/operator/assistance" : "/account", 303);
}
