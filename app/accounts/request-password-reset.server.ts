import { ok, type Result } from "#app/platform/result.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import type { AccountCtx } from "./model.ts";

/** Mails a link to set a new password, if the address has an account; the answer does not tell. */
export async function requestPasswordReset(ctx: AccountCtx, email: string): Promise<Result<null>> {
  const allowed = await allowAttempt(ctx, "reset", email);
  if (!allowed.ok) return allowed;
  await authServer().api.requestPasswordReset({ body: { email }, headers: ctx.headers });
  return ok(null);
}
