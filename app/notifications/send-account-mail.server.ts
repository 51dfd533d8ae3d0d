import { isLocale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { queueMail } from "./queue-mail.server.ts";

export type AccountMail =
  | "verify_email"
  | "reset_password"
  | "already_registered"
  | "password_changed"
  | "second_factor_on"
  | "second_factor_off";

/** Queues a mail about the account itself, in the person's language. @param path on this site */
export async function sendAccountMail(
  template: AccountMail,
  user: { email: string; name: string; locale?: unknown },
  path: string,
): Promise<void> {
  const locale = isLocale(user.locale) ? user.locale : "vi";
  const t = translator(locale).getFixedT(null, "notifications");
  await db().$transaction((tx) =>
    queueMail(tx, {
      recipient: { email: user.email, name: user.name, locale },
      template,
      subject: t(`account.${template}.subject`),
      paragraphs: [t(`account.${template}.text`), t(`account.${template}.note`)],
      action: { label: t(`account.${template}.action`), path },
      now: systemClock.now(),
    }),
  );
}
