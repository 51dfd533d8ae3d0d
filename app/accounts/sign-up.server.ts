import type { Locale } from "#app/i18n/config.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import { type AccountCtx, consentDocuments } from "./model.ts";
import { refusalOf } from "./refusal.server.ts";
import type { SignUpForm } from "./schema.ts";

/**
 * Opens an account, not usable before its address is confirmed. An address that already has one gets
 * the same answer here, and a mail that says so.
 * @param next path to go on to after the address is confirmed
 */
export async function signUp(
  ctx: AccountCtx,
  input: SignUpForm & { locale: Locale; next: string },
): Promise<Result<null>> {
  const allowed = await allowAttempt(ctx, "sign_up", input.email);
  if (!allowed.ok) return allowed;
  const { name, email, password, locale, next } = input;
  try {
    const { user } = await authServer().api.signUpEmail({
      body: { name, email, password, locale, callbackURL: next },
      headers: ctx.headers,
    });
    await recordConsent(ctx, user.id);
    return ok(null);
  } catch (error) {
    return refusalOf(error);
  }
}

/** Which texts were accepted, in which version, when and from where. */
async function recordConsent(ctx: AccountCtx, userId: string): Promise<void> {
  // For an address that was taken better-auth answers with a person that does not exist.
  const real = await ctx.db.user.count({ where: { id: userId } });
  if (real === 0) return;
  await ctx.db.consent.createMany({
    data: Object.entries(consentDocuments).map(([document, version]) => ({
      id: newId(),
      userId,
      document,
      version,
      acceptedAt: ctx.now,
      ipAddress: ctx.ipAddress,
    })),
    skipDuplicates: true,
  });
}
