import type { Db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { Mailer } from "./port.ts";

/**
 * Sends one mail of the outbox, once. A failure is kept beside the mail and thrown, so that the job
 * queue tries again later.
 */
export async function sendMail(
  ctx: { db: Db; mailer: Mailer; now: () => Date },
  mailId: string,
): Promise<void> {
  const mail = await ctx.db.mail.findUnique({
    where: { id: mailId },
    select: {
      id: true,
      recipient: true,
      subject: true,
      text: true,
      html: true,
      stopPath: true,
      sentAt: true,
    },
  });
  if (!mail || mail.sentAt) return;
  try {
    const { stopPath, ...content } = mail;
    await ctx.mailer.send({ ...content, stopUrl: stopPath && `${env().APP_URL}${stopPath}` });
  } catch (error) {
    const lastError = error instanceof Error ? error.message.slice(0, 500) : "unknown";
    await ctx.db.mail.update({
      where: { id: mailId },
      data: { attempts: { increment: 1 }, lastError },
    });
    throw error;
  }
  await ctx.db.mail.update({
    where: { id: mailId },
    data: {
      attempts: { increment: 1 },
      sentAt: ctx.now(),
      lastError: null,
      ...(ctx.mailer.keepsTexts ? {} : { text: "", html: "" }),
    },
  });
}
