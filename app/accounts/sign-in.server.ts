import { ok, type Result } from "#app/platform/result.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import type { AccountCtx } from "./model.ts";
import { refusalOf } from "./refusal.server.ts";
import type { SignInForm } from "./schema.ts";

export interface SignInStep {
  /** Cookies for the answer. */
  headers: Headers;
  /** The password held, but a code of the authenticator is still needed. */
  secondFactor: boolean;
}

/** Checks address and password. A wrong address and a wrong password get the same answer. */
export async function signIn(ctx: AccountCtx, input: SignInForm): Promise<Result<SignInStep>> {
  const allowed = await allowAttempt(ctx, "sign_in", input.email);
  if (!allowed.ok) return allowed;
  try {
    const { headers, response } = await authServer().api.signInEmail({
      body: { email: input.email, password: input.password },
      headers: ctx.headers,
      returnHeaders: true,
    });
    return ok({ headers, secondFactor: "twoFactorRedirect" in response });
  } catch (error) {
    return refusalOf(error);
  }
}
