import { queueAccountMail } from "#app/notifications/send-account-mail.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newLinkToken } from "#app/platform/link-token.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { allowAttempt } from "./attempts.server.ts";
import { isPersonaAddress } from "./demo-personas.ts";
import { maskedAddress } from "./masked-address.ts";
import type { AccountCtx } from "./model.ts";
import { reauthenticate } from "./reauthenticate.server.ts";

const DAY_MS = 86_400_000;

interface Person {
  userId: string;
  name: string;
  email: string;
}

/**
 * Mails a link to the new address; the account's own changes when it is opened. The answer, and the mail to
 * the present address, are the same where the new one has an account already; its owner gets a mail that
 * says so. A newer request takes the place of an older one.
 */
export async function requestNewAddress(
  ctx: AccountCtx & { locale: string },
  person: Person,
  { email, password }: { email: string; password: string },
): Promise<Result<null>> {
  if (isPersonaAddress(person.email)) return refuse(403, "accounts.persona_address");
  if (email === person.email) {
    return refuse(422, "accounts.same_address", { fields: { email: "accounts.same_address" } });
  }
  const proof = { method: "password", password, code: "" };
  const proven = await reauthenticate(ctx, { ...person, twoFactorEnabled: false }, proof);
  if (!proven.ok) return proven;
  const allowed = await allowAttempt(ctx, "new_address", email);
  if (!allowed.ok) return allowed;
  await ask(ctx, person, email);
  return ok(null);
}

async function ask(
  { db, now, locale }: AccountCtx & { locale: string },
  { userId, name, email: present }: Person,
  email: string,
): Promise<void> {
  const { token, hash: tokenHash } = newLinkToken();
  const row = { email, tokenHash, expiresAt: new Date(now.getTime() + DAY_MS) };
  const params = { address: maskedAddress(email), phone: env().BRAND_PHONE };
  await db.$transaction(async (tx) => {
    await tx.addressChange.upsert({
      where: { userId },
      create: { userId, ...row },
      update: row,
    });
    const owner = await tx.user.findUnique({
      where: { email },
      select: { email: true, name: true, locale: true },
    });
    await queueAccountMail(tx, {
      template: owner ? "new_address_taken" : "confirm_new_address",
      user: owner ?? { email, name, locale },
      path: owner ? "/sign-in" : `/account/new-address?${new URLSearchParams({ token })}`,
      now,
    });
    await queueAccountMail(tx, {
      template: "new_address_asked",
      user: { email: present, name, locale },
      path: "/account",
      params,
      now,
    });
  });
}
