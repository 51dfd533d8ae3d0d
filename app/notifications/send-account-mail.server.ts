import { isLocale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { systemClock } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db/client.server.ts";
import { queueMail } from "./queue-mail.server.ts";

export type AccountMail =
  | "verify_email"
  | "reset_password"
  | "already_registered"
  | "confirm_new_address"
  | "new_address_taken"
  | "new_address_asked"
  | "address_changed"
  | "password_changed"
  | "second_factor_on"
  | "second_factor_off";

interface AccountHolder {
  email: string;
  name: string;
  locale?: unknown;
}

/** Queues a mail about the account itself, in the person's language. @param path on this site */
export async function sendAccountMail(
  template: AccountMail,
  user: AccountHolder,
  path: string,
): Promise<void> {
  const now = systemClock.now();
  await db().$transaction((tx) => queueAccountMail(tx, { template, user, path, now }));
}

/** The same in the caller's transaction. */
export async function queueAccountMail(
  tx: Tx,
  mail: {
    template: AccountMail;
    user: AccountHolder;
    path: string;
    /** What the text names. */
    params?: Record<string, string>;
    now: Date;
  },
): Promise<void> {
  const { template, user, path, params = {}, now } = mail;
  const locale = isLocale(user.locale) ? user.locale : "vi";
  const t = translator(locale).getFixedT(null, "notifications");
  const say = (part: "text" | "note"): string => t(`account.${template}.${part}`, { ...params });
  await queueMail(tx, {
    recipient: { email: user.email, name: user.name, locale },
    template,
    subject: t(`account.${template}.subject`),
    paragraphs: [say("text"), say("note")],
    action: { label: t(`account.${template}.action`), path },
    now,
  });
}
