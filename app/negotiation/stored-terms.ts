import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import { disputeBodies, exclusivities, royaltyBases, sublicensings, type Terms } from "./terms.ts";

const vnd = z.int().min(0);

/** Terms as a sheet keeps them; what came with later versions may be missing from older sheets. */
export const termsShape = z.object({
  form: z.string(),
  exclusivity: z.enum(exclusivities),
  territory: z.string(),
  fieldOfUse: z.string(),
  termMonths: z.int().nullable(),
  sublicensing: z.enum(sublicensings),
  priceMethod: z.string(),
  milestones: z.array(
    z.object({
      title: z.string(),
      deliverable: z.string(),
      amountVnd: vnd,
      dueOn: z.iso.date().nullable(),
    }),
  ),
  royaltyBase: z.enum(royaltyBases).nullable(),
  royaltyPercent: z.number().nullable(),
  royaltyCapVnd: vnd.nullable(),
  support: z.string(),
  trainingDays: z.int(),
  warrantyMonths: z.int(),
  disputeBody: z.enum(disputeBodies),
  note: z.string(),
  expectedBaseVnd: vnd.nullish(),
  supportYearlyVnd: vnd.nullish(),
  commissionPercent: z.number().optional(),
}) satisfies z.ZodType<Terms>;

/** The terms of a sheet. */
export const readTerms = storedAs<Terms>("terms", termsShape);
