import { ok, type Result } from "#app/platform/result.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import type { AccountCtx } from "./model.ts";
import { refusalOf } from "./refusal.server.ts";

/** The second step of signing in: a code of the authenticator, or a backup code that is used up by it. */
export async function verifySecondFactor(
  ctx: AccountCtx,
  input: { kind: "totp" | "backup"; code: string },
): Promise<Result<Headers>> {
  const allowed = await allowAttempt(ctx, "second_factor", null);
  if (!allowed.ok) return allowed;
  const { api } = authServer();
  const call = { body: { code: input.code }, headers: ctx.headers, returnHeaders: true } as const;
  try {
    const { headers } =
      input.kind === "backup" ? await api.verifyBackupCode(call) : await api.verifyTOTP(call);
    return ok(headers);
  } catch (error) {
    return refusalOf(error);
  }
}
