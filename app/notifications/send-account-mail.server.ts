import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";

/** Queues a mail about the account itself. */
export async function sendAccountMail(
  template: "verify_email" | "reset_password",
  user: { email: string; name: string },
  path: string,
): Promise<void> {
  const link = `${env().APP_URL}${path}`;
  await db().mail.create({
    data: {
      id: newId(),
      recipient: user.email,
      locale: "vi",
      template,
      subject: template,
      text: link,
      html: link,
      createdAt: new Date(),
    },
  });
}
