import { z } from "zod";
import { paymentMethodCodes, transferFormCodes } from "#app/taxonomy/model.ts";
import { disputeBodies, exclusivities, royaltyBases, sublicensings } from "../negotiation/terms.ts";
import {
  code,
  count,
  fail,
  needed,
  neededVnd,
  number,
  optional,
  optionalCode,
  optionalDay,
  optionalVnd,
  rows,
  whole,
} from "./typed-values.ts";

const milestone = z.object({
  title: needed(200),
  deliverable: optional(1000),
  amountVnd: neededVnd,
  dueOn: optionalDay,
});

const termsShape = z.object({
  form: code(transferFormCodes),
  exclusivity: z.enum(exclusivities),
  territory: optional(200),
  fieldOfUse: optional(300),
  termMonths: whole(z.number().int().min(1).max(1200).nullable()),
  sublicensing: z.enum(sublicensings),
  priceMethod: code(paymentMethodCodes),
  milestones: rows(milestone, 20),
  royaltyBase: optionalCode(royaltyBases),
  royaltyPercent: number(z.number().min(0).max(100).nullable()),
  royaltyCapVnd: optionalVnd,
  support: optional(1000),
  trainingDays: count(365).default(0),
  warrantyMonths: count(240).default(0),
  disputeBody: z.enum(disputeBodies),
  note: optional(2000),
  expectedBaseVnd: optionalVnd.default(null),
  supportYearlyVnd: optionalVnd.default(null),
});

/** The structured term sheet, as typed in a form or handed over by a caller. */
export const termsSchema = termsShape.superRefine((terms, issue) => {
  if (terms.royaltyPercent && !terms.royaltyBase) {
    issue.addIssue({ ...fail("deals.royalty_needs_base"), path: ["royaltyBase"] });
  }
});
