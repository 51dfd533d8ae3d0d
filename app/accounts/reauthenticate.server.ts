import { ok, type Result, refuse } from "#app/platform/result.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import type { AccountCtx } from "./model.ts";
import { refusalOf } from "./refusal.server.ts";

export type AuthenticationMethod = "password" | "totp";

declare const proven: unique symbol;
/** That a person proved a moment ago who they are. Only reauthenticate() mints it. */
export interface FreshAuthentication {
  readonly [proven]: "authentication";
  readonly userId: string;
  readonly method: AuthenticationMethod;
  readonly at: Date;
}

export interface Proof {
  readonly method: string;
  readonly password: string;
  readonly code: string;
}

/**
 * Asks the signed-in person once more for their password or for a code of their authenticator, within
 * the form that binds their organisation. Counted like sign-in attempts; what is wrong stands at its field.
 */
export async function reauthenticate(
  ctx: AccountCtx,
  person: { readonly userId: string; readonly twoFactorEnabled: boolean },
  proof: Proof,
): Promise<Result<FreshAuthentication>> {
  const totp = proof.method === "totp" && person.twoFactorEnabled;
  const field = totp ? "code" : "password";
  const given = totp ? proof.code.replace(/\s/g, "") : proof.password.normalize("NFC");
  if (!given) return refuse(422, "accounts.prove_again", { fields: { [field]: "form.needed" } });
  const allowed = await allowAttempt(ctx, totp ? "second_factor" : "password", person.userId);
  if (!allowed.ok) {
    const { status, key, params } = allowed.refusal;
    return refuse(status, key, { ...(params ? { params } : {}), fields: { [field]: key } });
  }
  const checked = totp
    ? await checkCode(ctx, given)
    : await check(() =>
        authServer().api.verifyPassword({ body: { password: given }, headers: ctx.headers }),
      );
  if (!checked.ok) return checked;
  const method: AuthenticationMethod = totp ? "totp" : "password";
  return ok({ userId: person.userId, method, at: ctx.now } as FreshAuthentication);
}

async function checkCode(ctx: AccountCtx, code: string): Promise<Result<null>> {
  return check(() => authServer().api.verifyTOTP({ body: { code }, headers: ctx.headers }));
}

async function check(ask: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await ask();
    return ok(null);
  } catch (error) {
    return refusalOf(error);
  }
}
