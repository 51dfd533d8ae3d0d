import { ctxOf } from "#app/organisations/gate.server.ts";
import { type Context, signedIn } from "#app/organisations/signed-in.server.ts";
import { env } from "#app/platform/env.server.ts";
import { Allowance } from "#app/platform/http/allowance.server.ts";

let allowance: Allowance | undefined;

/**
 * Refuses an address that searches more often than the configuration allows (`SEARCH_PER_MINUTE`). Who is
 * signed in is asked only then: people who share an address have as many again, each for themselves.
 */
export async function limitSearching(request: Request, context: Context): Promise<void> {
  const limit = env().SEARCH_PER_MINUTE;
  if (limit === 0) return;
  allowance ??= new Allowance({ name: "search", limit, windowSeconds: 60 });
  const { db, now, ipAddress } = ctxOf(context);
  let wait = await allowance.take(db, ipAddress ?? "unknown", now);
  if (wait === 0) return;
  const user = await signedIn(request, context);
  if (user) wait = await allowance.take(db, user.userId, now);
  if (wait > 0) throw new Response(null, { status: 429, headers: { "Retry-After": String(wait) } });
}
