import { APIError } from "better-auth/api";
import { type Result, refuse } from "#app/platform/result.ts";

type Entry = { key: string; field?: string };

/** What better-auth says, in our words. Codes not listed are bugs and stay thrown. */
const known: Record<string, Entry> = {
  INVALID_EMAIL: { key: "accounts.email_wrong", field: "email" },
  INVALID_EMAIL_OR_PASSWORD: { key: "accounts.wrong_sign_in" },
  EMAIL_NOT_VERIFIED: { key: "accounts.not_verified" },
  PASSWORD_TOO_SHORT: { key: "accounts.password_short", field: "password" },
  PASSWORD_TOO_LONG: { key: "accounts.password_long", field: "password" },
  INVALID_PASSWORD: { key: "accounts.wrong_password", field: "password" },
  INVALID_TOKEN: { key: "accounts.link_expired" },
  TOKEN_EXPIRED: { key: "accounts.link_expired" },
  USER_NOT_FOUND: { key: "accounts.link_expired" },
  INVALID_CODE: { key: "accounts.code_wrong", field: "code" },
  INVALID_BACKUP_CODE: { key: "accounts.backup_code_wrong", field: "code" },
  INVALID_TWO_FACTOR_COOKIE: { key: "accounts.second_step_over" },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: { key: "accounts.second_step_over" },
  ACCOUNT_TEMPORARILY_LOCKED: { key: "accounts.locked" },
  TOTP_ALREADY_ENABLED: { key: "accounts.second_factor_is_on" },
  TOTP_NOT_ENABLED: { key: "accounts.second_factor_is_off" },
  TWO_FACTOR_NOT_ENABLED: { key: "accounts.second_factor_is_off" },
};

/** Turns an expected "no" of better-auth into a refusal; anything else is thrown on. */
export function refusalOf(error: unknown): Result<never> {
  const code = error instanceof APIError ? error.body?.code : undefined;
  const entry = code ? known[code] : undefined;
  if (!entry) throw error;
  return refuse(422, entry.key, entry.field ? { fields: { [entry.field]: entry.key } } : {});
}
