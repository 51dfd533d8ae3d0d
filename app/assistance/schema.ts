import { z } from "zod";
import { typedDay } from "#app/platform/typed-day.ts";
import { assistanceScopes } from "./model.ts";

const fail = (key: string) => ({ error: key });

/** A wish for help as its form sends it. Messages are keys of `refusals`. */
export const grantSchema = z.object({
  scopes: z
    .array(z.enum(assistanceScopes, fail("assistance.choose_scope")))
    .min(1, fail("assistance.choose_scope")),
  endsOn: typedDay(fail("assistance.choose_day")),
  agree: z.literal("yes", fail("assistance.agree")),
});
export type GrantForm = z.infer<typeof grantSchema>;
