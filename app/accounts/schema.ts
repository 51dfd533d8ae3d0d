import { z } from "zod";
import { locales } from "#app/i18n/config.ts";

/** Characters of a password; long enough not to need rules about signs and digits. */
export const passwordLength = { min: 10, max: 128 } as const;

/** Messages of these schemas are keys of the `refusals` messages. */
const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, "accounts.email_missing")
  .max(254, "accounts.email_wrong")
  .pipe(z.email("accounts.email_wrong"));

const newPassword = z
  .string()
  .min(passwordLength.min, "accounts.password_short")
  .max(passwordLength.max, "accounts.password_long");

const password = z
  .string()
  .min(1, "accounts.password_missing")
  .max(1_000, "accounts.wrong_password");

const name = z.string().trim().min(2, "accounts.name_missing").max(120, "accounts.name_long");

export const signUpForm = z.object({
  name,
  email,
  password: newPassword,
  consent: z.literal("yes", "accounts.consent_missing"),
});
export type SignUpForm = z.infer<typeof signUpForm>;

export const signInForm = z.object({ email, password });
export type SignInForm = z.infer<typeof signInForm>;

export const secondFactorForm = z.object({
  kind: z.enum(["totp", "backup"]).catch("totp"),
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ""))
    .pipe(z.string().min(1, "accounts.code_missing").max(40, "accounts.code_wrong")),
});

export const forgotPasswordForm = z.object({ email });

export const resetPasswordForm = z.object({
  token: z.string().min(1, "accounts.link_expired").max(200, "accounts.link_expired"),
  password: newPassword,
});

export const profileForm = z.object({ name, locale: z.enum(locales, "accounts.locale_wrong") });

export const changePasswordForm = z.object({ currentPassword: password, newPassword });

export const newAddressForm = z.object({ email, password });

export const passwordForm = z.object({ password });
