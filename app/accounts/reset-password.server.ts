import { ok, type Result } from "#app/platform/result.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import type { AccountCtx } from "./model.ts";
import { refusalOf } from "./refusal.server.ts";

/** Sets a new password with a mailed token, once; every session of the account ends. */
export async function resetPassword(
  ctx: AccountCtx,
  input: { token: string; password: string },
): Promise<Result<null>> {
  const allowed = await allowAttempt(ctx, "reset", null);
  if (!allowed.ok) return allowed;
  try {
    await authServer().api.resetPassword({
      body: { token: input.token, newPassword: input.password },
      headers: ctx.headers,
    });
    return ok(null);
  } catch (error) {
    return refusalOf(error);
  }
}
