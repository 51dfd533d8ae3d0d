import { createTransport } from "nodemailer";
import type { Mailer } from "./port.ts";

/** Mails by SMTP. @param url e.g. `smtps://user:password@mail.example:465` */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({ url, connectionTimeout: 20_000, socketTimeout: 30_000 });
  const host = new URL(url).hostname;
  return {
    async send({ id, recipient, subject, text, html, stopUrl }) {
      await transport.sendMail({
        from,
        to: recipient,
        subject,
        text,
        html,
        messageId: `<${id}@${host}>`,
        headers: {
          "Auto-Submitted": "auto-generated",
          ...(stopUrl && {
            "List-Unsubscribe": `<${stopUrl}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
        },
      });
    },
  };
}
