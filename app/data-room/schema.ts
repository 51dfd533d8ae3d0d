import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { roomFileLimit, roomRights } from "./model.ts";

const required = (max: number) => textOf(max).min(1);
/** An empty field of a form is no choice. */
const maybeId = z
  .string()
  .optional()
  .transform((value) => value || null)
  .pipe(z.uuid().nullable());

export const folderSchema = z.object({ name: required(80), parentId: maybeId });

export const rightsSchema = z.object({
  /** The deal, a folder or a file. */
  targetId: z.uuid(),
  rights: z.array(z.object({ granteeId: z.uuid(), right: z.enum(["", ...roomRights]) })).max(200),
});

export const questionSchema = z.object({ question: required(2_000) });
export const answerSchema = z.object({ questionId: z.uuid(), answer: required(4_000) });

const maybeNumber = z
  .union([z.string(), z.number()])
  .optional()
  .transform((value) => (value === undefined || value === "" ? null : Number(value)))
  .pipe(z.number().int().positive().nullable());

/** What an upload says of itself before its first byte. */
export const uploadSchema = z.object({
  fileName: textOf(400),
  sizeBytes: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
  folderId: maybeId,
  fileId: maybeId,
  baseNumber: maybeNumber,
  note: textOf(300).optional().default(""),
});
export type UploadStart = z.infer<typeof uploadSchema>;

export function isTooLarge(sizeBytes: number): boolean {
  return sizeBytes > roomFileLimit;
}
