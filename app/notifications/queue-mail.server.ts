import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { mailHtml, mailText } from "./render-mail.ts";

export interface MailToQueue {
  recipient: { email: string; name: string | null; locale: Locale };
  /** Names the kind of mail in the outbox. */
  template: string;
  subject: string;
  paragraphs: string[];
  /** Links under the paragraphs, as paths on this site. */
  items?: { text: string; path: string }[];
  /** How many more there are than `items`. */
  more?: number;
  /** Path on this site. */
  action?: { label: string; path: string };
  /** Path on this site that stops mails of this sort in one click. */
  stopPath?: string;
  /** The same key is queued once, however often the caller runs. */
  dedupeKey?: string;
  now: Date;
}

/** Writes a rendered mail and the job that sends it, in the caller's transaction. */
export async function queueMail(tx: Tx, mail: MailToQueue): Promise<void> {
  const { recipient, action } = mail;
  const { APP_URL, BRAND_NAME, BRAND_ACCENT, BRAND_ON_ACCENT } = env();
  const { locale } = recipient;
  const t = translator(locale).getFixedT(null, "notifications");
  const content = {
    greeting: recipient.name
      ? t("mail.greeting", { name: recipient.name })
      : t("mail.greeting_all"),
    paragraphs: mail.paragraphs,
    items: (mail.items ?? []).map(({ text, path }) => ({ text, url: `${APP_URL}${path}` })),
    more: mail.more ? t("mail.more", { count: mail.more }) : null,
    action: action && { label: action.label, url: `${APP_URL}${action.path}` },
    stop: mail.stopPath
      ? { label: t("mail.stop_link"), url: `${APP_URL}${mail.stopPath}` }
      : undefined,
    footer: footerOf(locale),
  };
  const look = {
    brandName: BRAND_NAME,
    accent: BRAND_ACCENT,
    onAccent: BRAND_ON_ACCENT,
    locale,
  };
  const id = newId();
  const { count } = await tx.mail.createMany({
    data: {
      id,
      recipient: recipient.email,
      locale,
      template: mail.template,
      subject: mail.subject,
      text: mailText(content),
      html: mailHtml(content, look),
      dedupeKey: mail.dedupeKey ?? null,
      stopPath: mail.stopPath ?? null,
      createdAt: mail.now,
    },
    skipDuplicates: true,
  });
  if (count === 1)
    await enqueue(tx, "notifications.send-mail", { mailId: id }, { key: `mail:${id}` });
}

function footerOf(locale: Locale): string[] {
  const e = env();
  const t = translator(locale).getFixedT(null, "notifications");
  const operator = pick({ vi: e.BRAND_OPERATOR_VI, en: e.BRAND_OPERATOR_EN }, locale);
  return [
    t("mail.from", { name: e.BRAND_NAME, operator }),
    t("mail.help", { phone: e.BRAND_PHONE, email: e.BRAND_EMAIL }),
    e.APP_URL,
  ];
}
