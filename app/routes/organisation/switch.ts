import { redirect } from "react-router";
import { ctxOf, requireSignedIn } from "#app/organisations/gate.server.ts";
import { switchOrganisation } from "#app/organisations/switch-organisation.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import type { Route } from "./+types/switch.ts";

/** Reached by going back or by a reload: the choice is made on the account's page. */
export function loader() {
  return redirect("/account");
}

export async function action({ request, context }: Route.ActionArgs) {
  const { userId, sessionId } = await requireSignedIn(request, context);
  const organisationId = (await formOf(request)).get("organisationId");
  const { db, now } = ctxOf(context);
  const switched =
    isId(organisationId) &&
    (await switchOrganisation({ db, now, userId, sessionId }, organisationId)).ok;
  // A page that was open for long, or a form kept for another person: the account's page tells what is left.
  if (!switched) return redirect("/account?not_a_member", 303);
  const back = (request.headers.get("Referer") ?? "").endsWith("/operator/assistance");
  return redirect(back ? "/operator/assistance" : "/account", 303);
}
