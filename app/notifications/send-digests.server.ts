import { isLocale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { mailTexts } from "./mail-texts.server.ts";
import { queueMail } from "./queue-mail.server.ts";
import { stopPath } from "./stop-link.server.ts";
import { readParams } from "./stored-params.ts";

const LINES = 20;

/**
 * The morning's mail: one a person, with the notices they chose to get this way and have not read since.
 * A notice is carried once; run twice, the second finds nothing. @returns how many mails were written
 */
export async function sendDigests({ db, now }: { db: Db; now: Date }): Promise<number> {
  const waiting = await db.notification.groupBy({
    by: ["userId"],
    where: { channel: "digest", digestedAt: null, readAt: null, createdAt: { lte: now } },
  });
  let sent = 0;
  for (const { userId } of waiting) {
    try {
      if (await db.$transaction((tx) => sendDigest(tx, userId, now))) sent += 1;
    } catch (error) {
      log().error({ err: error, userId }, "a digest could not be written");
    }
  }
  return sent;
}

async function sendDigest(tx: Tx, userId: string, now: Date): Promise<boolean> {
  const where = { userId, channel: "digest" as const, digestedAt: null, createdAt: { lte: now } };
  const notices = await tx.notification.findMany({
    where: { ...where, readAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, event: true, params: true },
  });
  const { count } = await tx.notification.updateMany({ where, data: { digestedAt: now } });
  const newest = notices[0]?.id;
  if (count === 0 || !newest) return false;
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, name: true, locale: true },
  });
  const locale = isLocale(user.locale) ? user.locale : "vi";
  const t = translator(locale).getFixedT(null, "notifications");
  await queueMail(tx, {
    recipient: { email: user.email, name: user.name, locale },
    template: "digest",
    subject: t("digest.subject", { count: notices.length }),
    paragraphs: [t("digest.text")],
    items: notices.slice(0, LINES).map(({ id, event, params }) => ({
      text: mailTexts(event, readParams(params), locale).subject,
      path: `/notifications?open=${id}`,
    })),
    more: Math.max(0, notices.length - LINES),
    action: { label: t("digest.open"), path: "/notifications" },
    stopPath: stopPath({ kind: "digest", id: userId }),
    dedupeKey: `digest:${newest}`,
    now,
  });
  return true;
}
