import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { receiveReadings } from "#app/pilots/receive-readings.server.ts";
import { nothingThere, problem } from "#app/platform/http/problem.ts";
import { readBody } from "#app/platform/http/read-body.ts";
import type { Route } from "./+types/pilot-readings.ts";

/** In bytes; five hundred readings with their notes stay below. */
const LARGEST_BODY = 400_000;

/** Readings are sent here, never read. */
export const loader = () => nothingThere();

/** Readings of a pilot from a meter or a program, with the pilot's key. */
export async function action({ request, params, context }: Route.ActionArgs) {
  if (request.method !== "POST") return nothingThere();
  const { db, now } = ctxOf(context);
  const [scheme, token] = (request.headers.get("authorization") ?? "").split(" ");
  const body = await bodyOf(request);
  if (body === undefined) return problem({ status: 400, title: "The body is not JSON" });
  const done = await receiveReadings(
    { db, now },
    { pilotId: params.pilotId, token: scheme === "Bearer" ? (token ?? null) : null, body },
  );
  if (done.ok) return Response.json(done.value, { headers: { "Cache-Control": "no-store" } });
  const { key, params: facts } = done.refusal;
  const status = key === "pilots.key_wrong" ? 401 : done.refusal.status;
  const t = translator("en").getFixedT(null, "refusals");
  const title = t.say(key, facts);
  const refused = problem({ status, title });
  if (status === 401) refused.headers.set("WWW-Authenticate", "Bearer");
  if (status === 429) refused.headers.set("Retry-After", String(facts?.seconds ?? 60));
  return refused;
}

/** What was sent as JSON; undefined where it is too long or none. */
async function bodyOf(request: Request): Promise<unknown> {
  const body = await readBody(request, LARGEST_BODY);
  try {
    return body ? JSON.parse(body.toString("utf8")) : undefined;
  } catch {
    return undefined;
  }
}
