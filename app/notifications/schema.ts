import { z } from "zod";
import { organisationRoles } from "#app/organisations/model.ts";

/** Payload of the job `notifications.tell`: what happened, and who hears of it. */
export const tellPayload = z.object({
  /** Key under `notifications:events`. */
  event: z.string().min(1),
  /** One happening, one key: running the job twice tells once. */
  dedupeKey: z.string().min(1),
  userIds: z.array(z.uuid()).optional(),
  organisationId: z.uuid().optional(),
  /** Members with any of these roles; without it every member. */
  roles: z.array(z.enum(organisationRoles)).optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  /** Path on this site. */
  href: z.string().startsWith("/"),
  /** What the mail lists under its text, in the mail's order. */
  items: z
    .array(
      z.object({ vi: z.string(), en: z.string().nullable(), href: z.string().startsWith("/") }),
    )
    .max(20)
    .optional(),
  /** How many more there are than `items`. */
  more: z.int().min(0).optional(),
  /** What one click in the mail stops; "matching" stops it for whoever the mail goes to. */
  stop: z.union([z.literal("matching"), z.object({ savedSearch: z.uuid() })]).optional(),
});
export type TellPayload = z.infer<typeof tellPayload>;

export const sendMailPayload = z.object({ mailId: z.uuid() });
