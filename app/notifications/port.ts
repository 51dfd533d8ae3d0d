/** A mail as it leaves: rendered, addressed, in the recipient's language. */
export interface OutgoingMail {
  /** Also the Message-ID, so that a mail sent twice after a crash is shown once. */
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  /** Address that stops mails of this sort: GET shows a button, POST stops at once (RFC 8058). */
  stopUrl: string | null;
}

/** The way out for mails. Throws when the mail was not taken; the job tries again later. */
export interface Mailer {
  /** The demo's mailbox is read in the outbox; elsewhere a sent mail's text, with its links, is forgotten. */
  readonly keepsTexts?: boolean;
  send(mail: OutgoingMail): Promise<void>;
}
