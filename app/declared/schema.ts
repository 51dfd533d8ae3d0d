import { z } from "zod";
import {
  code,
  needed,
  neededDay,
  neededVnd,
  number,
  optional,
  optionalCode,
  optionalDay,
  whole,
} from "#app/deals/typed-values.ts";
import { exclusivities, royaltyBases } from "#app/negotiation/terms.ts";
import { registrableKinds } from "#app/organisations/model.ts";
import { isTaxCode, normaliseTaxCode } from "#app/organisations/tax-code.ts";
import { industryCodes, transferFormCodes } from "#app/taxonomy/model.ts";

const fail = (key: string) => ({ code: "custom" as const, params: { key } });

const taxCode = z
  .string()
  .refine((typed) => typed.trim() !== "", { params: { key: "form.needed" }, abort: true })
  .transform(normaliseTaxCode)
  .refine(isTaxCode, { params: { key: "organisations.tax_code_wrong" } });

const email = z.preprocess(
  (typed) => (typeof typed === "string" && typed.trim() === "" ? null : typed),
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: "declared.email_wrong" }))
    .nullable(),
);

/** A deal made outside the exchange, as one of its sides tells it. */
export const declarationSchema = z
  .object({
    side: z.enum(["buyer", "seller"]),
    otherTaxCode: taxCode,
    /** Asked for where nobody on the exchange has this tax code. */
    otherName: optional(200),
    otherKind: z.enum(registrableKinds).catch("enterprise"),
    otherEmail: email.default(null),
    title: needed(200),
    purpose: needed(2000),
    industry: code(industryCodes),
    scale: needed(500),
    form: code(transferFormCodes),
    exclusivity: z.enum(exclusivities),
    territory: optional(200),
    fieldOfUse: optional(300),
    termMonths: whole(z.number().int().min(1).max(1200).nullable()),
    valueVnd: neededVnd.pipe(z.number()),
    royaltyBase: optionalCode(royaltyBases).default(null),
    royaltyPercent: number(z.number().min(0).max(100).nullable()),
    support: optional(1000),
    warrantyMonths: whole(z.number().int().min(0).max(240).nullable()),
    contractNumber: optional(80),
    signedOn: neededDay,
    deliveredOn: optionalDay.default(null),
  })
  .superRefine((declared, issue) => {
    if (declared.royaltyPercent && !declared.royaltyBase) {
      issue.addIssue({ ...fail("deals.royalty_needs_base"), path: ["royaltyBase"] });
    }
    if (declared.deliveredOn && declared.deliveredOn < declared.signedOn) {
      issue.addIssue({ ...fail("declared.delivered_before_signed"), path: ["deliveredOn"] });
    }
  });
export type DeclarationInput = z.infer<typeof declarationSchema>;
