import { env } from "#app/platform/env.server.ts";
import type { Mailer } from "./port.ts";
import { smtpMailer } from "./smtp-mailer.server.ts";

/** The demo's mails stay where they are: their rows are the mailbox. */
const demoMailbox: Mailer = { keepsTexts: true, send: async () => {} };

/** Without a way out mails wait in the outbox, and the job's error says what is missing. */
const noMailer: Mailer = {
  send: async () => {
    throw new Error("No mail can leave: SMTP_URL is not set");
  },
};

let mailer: Mailer | undefined;

/** The installation's way out for mails, made on first use. */
export function mailerOf(): Mailer {
  const { SMTP_URL, MAIL_FROM, DEMO } = env();
  mailer ??= SMTP_URL ? smtpMailer(SMTP_URL, MAIL_FROM) : DEMO ? demoMailbox : noMailer;
  return mailer;
}
