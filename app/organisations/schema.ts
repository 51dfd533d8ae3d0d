import { z } from "zod";
import { industryCodes } from "#app/taxonomy/model.ts";
import { banks } from "./banks.ts";
import { enterpriseSizes, organisationRoles, registrableKinds } from "./model.ts";
import { isTaxCode, normaliseTaxCode } from "./tax-code.ts";

/** Messages of these schemas are keys of the `refusals` messages. An empty field is `null`. */
const text = (max: number) => z.string().trim().max(max, "organisations.too_long");
const optionalText = (max: number) => text(max).transform((value) => value || null);
const oneOfOrNull = <T extends string>(values: readonly T[], message: string) =>
  z
    .string()
    .trim()
    .transform((value) => value || null)
    .pipe(z.enum(values as readonly [T, ...T[]], message).nullable());

const website = optionalText(200).pipe(
  z.url({ protocol: /^https?$/, error: "organisations.website_wrong" }).nullable(),
);

const accountNumber = z
  .string()
  .transform((value) => value.replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^(\d{4,19})?$/, "organisations.bank_number_wrong"))
  .transform((value) => value || null);

const fields = z.object({
  nameVi: text(200).min(3, "organisations.name_missing"),
  nameEn: optionalText(200),
  shortNameVi: optionalText(60),
  shortNameEn: optionalText(60),
  taxCode: z
    .string()
    .transform(normaliseTaxCode)
    .pipe(
      z
        .string()
        .min(1, "organisations.tax_code_missing")
        .refine(isTaxCode, "organisations.tax_code_wrong"),
    ),
  provinceCode: z.string().regex(/^\d{2}$/, "organisations.province_missing"),
  wardCode: z.string().regex(/^\d{5}$/, "organisations.ward_missing"),
  industry: oneOfOrNull(industryCodes, "organisations.industry_wrong"),
  size: oneOfOrNull(enterpriseSizes, "organisations.size_wrong"),
  aboutVi: optionalText(2_000),
  aboutEn: optionalText(2_000),
  website,
  phone: optionalText(30).pipe(
    z
      .string()
      .regex(/^[+\d\s().-]{8,30}$/, "organisations.phone_wrong")
      .nullable(),
  ),
  bankBin: oneOfOrNull(
    banks.map((bank) => bank.bin),
    "organisations.bank_wrong",
  ),
  bankAccountNumber: accountNumber,
  bankAccountName: optionalText(100),
});

type Fields = z.infer<typeof fields>;
type Issues = { value: Fields; issues: z.core.$ZodRawIssue[] };

/** Where money is to arrive is said whole or not at all. */
function wholeBankAccount({ value, issues }: Issues): void {
  const parts = ["bankBin", "bankAccountNumber", "bankAccountName"] as const;
  const missing = parts.filter((part) => value[part] === null);
  if (missing.length === parts.length) return;
  for (const path of missing) {
    const message = "organisations.bank_incomplete";
    issues.push({ code: "custom", input: value[path], path: [path], message });
  }
}

/** The profile of an organisation, as its form sends it. */
export const profileForm = fields.check((payload) => wholeBankAccount(payload as Issues));
export type ProfileForm = z.infer<typeof profileForm>;

/** A new organisation: its profile, its kind, and whether who registers it may sign for it. */
export const newOrganisationForm = z
  .object({
    kind: z.enum(registrableKinds, "organisations.kind_missing"),
    ...fields.shape,
    signatory: z.literal("yes").optional(),
  })
  .check((payload) => wholeBankAccount(payload as unknown as Issues))
  .check(({ value, issues }) => {
    if (value.kind !== "enterprise" || value.size !== null) return;
    const message = "organisations.size_missing";
    issues.push({ code: "custom", input: value.size, path: ["size"], message });
  });
export type NewOrganisationForm = z.infer<typeof newOrganisationForm>;

const roles = z.array(z.enum(organisationRoles)).min(1, "organisations.role_missing");

export const invitationForm = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, "organisations.invitee_missing")
    .pipe(z.email("accounts.email_wrong")),
  roles,
});

export const firstOwnerForm = invitationForm.pick({ email: true });

export const memberRolesForm = z.object({ userId: z.uuid(), roles });

export const decisionForm = z.object({
  to: z.enum(["verified", "rejected"]),
  from: z.enum(["unverified", "pending", "verified", "rejected"]),
  reason: z.string().trim().max(2_000, "organisations.too_long"),
});
export type DecisionForm = z.infer<typeof decisionForm>;
