import type { RouterContextProvider } from "react-router";
import { countUnread } from "#app/notifications/queries.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Visitor } from "./model.ts";

/** Without the database nobody is known; the page that says so still tells whom to call. */
export async function visitorOf(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<Visitor | null> {
  try {
    const user = await signedIn(request, context);
    return (
      user && {
        name: user.name,
        organisation: user.active && { ...user.active.shortName, kind: user.active.kind },
        assistedUntil: user.active?.assisted?.until ?? null,
        memberships: user.memberships.length,
        notices: await countUnread(ctxOf(context).db, user.userId),
      }
    );
  } catch (error) {
    log().error({ err: error }, "the visitor is not known");
    return null;
  }
}
