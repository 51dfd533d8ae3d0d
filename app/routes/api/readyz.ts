import { ctxOf } from "#app/organisations/gate.server.ts";
import { readiness } from "#app/shell/readiness.server.ts";
import type { Route } from "./+types/readyz.ts";

/** Whether this process can serve visitors: database reachable and up to date, search loaded. */
export async function loader({ context }: Route.LoaderArgs) {
  const state = await readiness(ctxOf(context).db);
  return Response.json(state, {
    status: state.ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
