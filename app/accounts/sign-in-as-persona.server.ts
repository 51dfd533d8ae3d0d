import { env } from "#app/platform/env.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { authServer } from "./auth.server.ts";
import { demoAddress, demoPersonas } from "./demo-personas.ts";
import type { AccountCtx } from "./model.ts";

/** Signs a person of the demo city in without a password; outside a demo there is no such thing. */
export async function signInAsPersona(ctx: AccountCtx, key: string): Promise<Result<Headers>> {
  const persona = demoPersonas.find((known) => known.key === key);
  if (!env().DEMO || !persona) return refuse(404, "accounts.no_such_persona");
  const user = await ctx.db.user.findUnique({
    where: { email: demoAddress(persona.key) },
    select: { id: true },
  });
  if (!user) return refuse(404, "accounts.no_such_persona");
  const { headers } = await authServer().api.openSession({
    body: { userId: user.id },
    headers: ctx.headers,
    returnHeaders: true,
  });
  return ok(headers);
}
