import { z } from "zod";
import { stages } from "#app/deals/model.ts";
import { textOf } from "#app/platform/clean-text.ts";

const ids = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [...new Set([value ?? []].flat().flatMap((part) => part.split(",")))])
  .transform((list) => list.filter((id) => id !== ""))
  .pipe(z.array(z.uuid()).max(20));

const maybeId = z
  .string()
  .nullish()
  .transform((value) => value || null)
  .pipe(z.uuid().nullable());

const body = textOf(5_000).min(1);

export const messageSchema = z.object({
  /** Made with the page: the same message sent again after a broken connection is the same message. */
  id: maybeId,
  threadId: maybeId,
  body,
  mentions: ids,
  attachments: ids,
});
export type MessageInput = z.infer<typeof messageSchema>;

export const threadSchema = z.object({
  subject: textOf(120).min(1),
  step: z.enum(["", ...stages]).default(""),
  body,
});
