import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import { readVnd } from "#app/platform/typed-number.ts";
import { adviserRoles, valuationMethods, valuationPurposes } from "./model.ts";

const needed = (max: number) => textOf(max).min(1);
const fail = (key: string) => ({ code: "custom" as const, params: { key } });

/** A side lets an adviser into the parts of the room it names: its folders, or everything of its own. */
export const invitationSchema = z.object({
  organisationId: z.uuid(),
  role: z.enum(adviserRoles),
  task: needed(500),
  parts: z.array(z.uuid()).min(1).max(100),
});

const vnd = z.preprocess(readVnd, z.number().int().min(0).max(Number.MAX_SAFE_INTEGER));

/** A valuer's opinion as its form sends it. */
export const valuationSchema = z
  .object({
    method: z.enum(valuationMethods),
    minVnd: vnd,
    maxVnd: vnd,
    valuedOn: typedDay(),
    validUntil: typedDay(),
    purposeKind: z.enum(valuationPurposes),
    purpose: needed(500),
    sources: textOf(4000).min(20),
    authorTitle: needed(200),
  })
  .superRefine((value, issue) => {
    if (value.maxVnd < value.minVnd) {
      issue.addIssue({ ...fail("advisers.max_below_min"), path: ["maxVnd"] });
    }
  });
