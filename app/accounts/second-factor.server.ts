import { recordAudit } from "#app/audit/record-entry.server.ts";
import { sendAccountMail } from "#app/notifications/send-account-mail.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { accountChange } from "./account-change.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import { deleteSessions } from "./end-sessions.server.ts";
import type { AccountCtx } from "./model.ts";
import { refusalOf } from "./refusal.server.ts";

interface Person {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
}

/** What an authenticator app needs; shown once, never stored readable. */
export interface SecondFactorSetup {
  /** `otpauth://` address for the QR picture. */
  uri: string;
  backupCodes: string[];
}

/** Makes a new secret, not in force before the first code of it was entered. */
export async function beginSecondFactor(
  ctx: AccountCtx,
  person: Person,
  password: string,
): Promise<Result<SecondFactorSetup>> {
  const allowed = await allowAttempt(ctx, "password", person.userId);
  if (!allowed.ok) return allowed;
  try {
    const made = await authServer().api.enableTwoFactor({
      body: { password, method: "totp" },
      headers: ctx.headers,
    });
    if (made.method !== "totp") throw new Error("better-auth made another kind of second factor");
    return ok({ uri: made.totpURI, backupCodes: made.backupCodes });
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Puts the second factor in force with its first code. Sessions opened with the password alone end:
 * they must not profit from a factor they never showed.
 */
export async function confirmSecondFactor(
  ctx: AccountCtx & { locale: string },
  person: Person,
  code: string,
): Promise<Result<Headers>> {
  const allowed = await allowAttempt(ctx, "second_factor", person.userId);
  if (!allowed.ok) return allowed;
  try {
    const { headers } = await authServer().api.verifyTOTP({
      body: { code },
      headers: ctx.headers,
      returnHeaders: true,
    });
    const except = await sessionOf(headers, person.sessionId);
    await ctx.db.$transaction(async (tx) => {
      await deleteSessions(tx, person.userId, { except });
      const entry = { action: "account.second_factor_on" };
      await recordAudit(tx, accountChange(person.userId, ctx.now, entry));
    });
    await sendAccountMail("second_factor_on", { ...person, locale: ctx.locale }, "/account");
    return ok(headers);
  } catch (error) {
    return refusalOf(error);
  }
}

/** The session an answer's cookies open: better-auth replaces the session when the factor comes in force. */
async function sessionOf(answer: Headers, before: string): Promise<string> {
  const cookie = answer
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const found = await authServer().api.getSession({ headers: new Headers({ cookie }) });
  return found?.session.id ?? before;
}

/** Takes the second factor away. @param required the person works for operator or city */
export async function endSecondFactor(
  ctx: AccountCtx & { locale: string },
  person: Person,
  password: string,
  required: boolean,
): Promise<Result<Headers>> {
  if (required) return refuse(403, "accounts.second_factor_required");
  const allowed = await allowAttempt(ctx, "password", person.userId);
  if (!allowed.ok) return allowed;
  try {
    const { headers } = await authServer().api.disableTwoFactor({
      body: { password },
      headers: ctx.headers,
      returnHeaders: true,
    });
    const entry = { action: "account.second_factor_off" };
    await recordAudit(ctx.db, accountChange(person.userId, ctx.now, entry));
    await sendAccountMail("second_factor_off", { ...person, locale: ctx.locale }, "/account");
    return ok(headers);
  } catch (error) {
    return refusalOf(error);
  }
}
