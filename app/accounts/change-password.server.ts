import { recordAudit } from "#app/audit/record-entry.server.ts";
import { sendAccountMail } from "#app/notifications/send-account-mail.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { accountChange } from "./account-change.ts";
import { allowAttempt } from "./attempts.server.ts";
import { authServer } from "./auth.server.ts";
import { deleteSessions } from "./end-sessions.server.ts";
import { forgetNewAddress } from "./forget-new-address.server.ts";
import type { AccountCtx } from "./model.ts";
import { refusalOf } from "./refusal.server.ts";

interface Person {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
}

/** Changes the password after checking the present one; other sessions end, a mail says so. */
export async function changePassword(
  ctx: AccountCtx & { locale: string },
  person: Person,
  input: { currentPassword: string; newPassword: string },
): Promise<Result<null>> {
  const allowed = await allowAttempt(ctx, "password", person.userId);
  if (!allowed.ok) return allowed;
  try {
    await authServer().api.changePassword({ body: input, headers: ctx.headers });
  } catch (error) {
    const refused = refusalOf(error);
    if (refused.ok || refused.refusal.key !== "accounts.wrong_password") return refused;
    const fields = { currentPassword: refused.refusal.key };
    return refuse(422, refused.refusal.key, { fields });
  }
  await ctx.db.$transaction(async (tx) => {
    await forgetNewAddress(tx, person.userId);
    await deleteSessions(tx, person.userId, { except: person.sessionId });
    const entry = { action: "account.change_password" };
    await recordAudit(tx, accountChange(person.userId, ctx.now, entry));
  });
  await sendAccountMail("password_changed", { ...person, locale: ctx.locale }, "/forgot-password");
  return ok(null);
}
