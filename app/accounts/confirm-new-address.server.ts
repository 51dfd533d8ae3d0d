import { recordAudit } from "#app/audit/record-entry.server.ts";
import { queueAccountMail } from "#app/notifications/send-account-mail.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { accountChange } from "./account-change.ts";
import { deleteSessions } from "./end-sessions.server.ts";
import { maskedAddress } from "./masked-address.ts";
import type { AccountCtx } from "./model.ts";
import { openAddressChange } from "./queries.server.ts";

interface Person {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
}

/**
 * Makes the address the token was mailed to the person's own, once. Other sessions end, and so do links that
 * were mailed to the address before, which is told.
 */
export async function confirmNewAddress(
  ctx: AccountCtx & { locale: string },
  { userId, sessionId, name, email: before }: Person,
  token: string,
): Promise<Result<null>> {
  const { now, locale } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const change = await openAddressChange(tx, userId, token, now);
    if (!change) return refuse(422, "accounts.link_expired");
    const { email } = change;
    // Of two accounts that confirm one address at once the second is told.
    await takeTurn(tx, `address:${email}`);
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      return refuse(409, "accounts.address_taken");
    }
    const { count } = await tx.addressChange.deleteMany({ where: { userId, email } });
    if (count === 0) return refuse(422, "accounts.link_expired");
    await tx.user.update({ where: { id: userId }, data: { email, emailVerified: true } });
    await tx.verification.deleteMany({ where: { value: userId } });
    await deleteSessions(tx, userId, { except: sessionId });
    const params = { address: maskedAddress(email), phone: env().BRAND_PHONE };
    await queueAccountMail(tx, {
      template: "address_changed",
      user: { email: before, name, locale },
      path: "/account",
      params,
      now,
    });
    const data = { from: maskedAddress(before), to: params.address };
    const entry = { action: "account.change_address", data };
    await recordAudit(tx, accountChange(userId, now, entry));
    return ok(null);
  });
}
