/** Types of what the parties of a deal write to each other. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
}

export interface AttachedFile {
  readonly fileId: string;
  readonly name: string;
  readonly number: number;
}

export interface MessageView {
  readonly id: string;
  readonly body: string;
  readonly sentAt: Date;
  readonly author: PersonName;
  readonly organisationId: string;
  /** Staff of the exchange wrote it for the side. */
  readonly helped: boolean;
  readonly mentions: readonly PersonName[];
  /** Only files the reader may see. */
  readonly attachments: readonly AttachedFile[];
  /** People besides the author who have read this far. */
  readonly seenBy: readonly string[];
  /** The reader sees it for the first time. */
  readonly isNew: boolean;
}

/** A line of the list of threads; the general thread has no id. */
export interface ThreadLine {
  readonly id: string | null;
  readonly subject: string | null;
  readonly step: string | null;
  readonly count: number;
  readonly unread: number;
  readonly lastAt: Date | null;
}

/** How far each person has read a thread. */
export interface ReadMark {
  readonly userId: string;
  readonly readAt: Date;
}

/** Who has seen a message: everybody but its author whose mark is not before it. */
export function seenBy(
  message: { readonly authorId: string; readonly sentAt: Date },
  marks: readonly ReadMark[],
): string[] {
  return marks
    .filter((mark) => mark.userId !== message.authorId && mark.readAt >= message.sentAt)
    .map((mark) => mark.userId);
}
