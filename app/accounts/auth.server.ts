import { type BetterAuthOptions, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins";
import { sendAccountMail } from "#app/notifications/send-account-mail.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";

const DAY = 86_400;

function options() {
  const { APP_URL, APP_SECRET, BRAND_NAME } = env();
  return {
    appName: BRAND_NAME,
    baseURL: APP_URL,
    secret: APP_SECRET,
    telemetry: { enabled: false },
    database: prismaAdapter(db(), { provider: "postgresql" }),
    advanced: {
      database: { generateId: () => newId() },
      cookiePrefix: "nhipcau",
      useSecureCookies: APP_URL.startsWith("https:"),
    },
    user: { additionalFields: { locale: { type: "string", defaultValue: "vi", input: true } } },
    account: { modelName: "authAccount" },
    session: {
      expiresIn: 14 * DAY,
      updateAge: DAY,
      additionalFields: { activeOrganisationId: { type: "string", required: false, input: false } },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      requireEmailVerification: true,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, token }) =>
        sendAccountMail("reset_password", user, `/reset-password?token=${token}`),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      expiresIn: DAY,
      sendVerificationEmail: ({ user, token }) =>
        sendAccountMail("verify_email", user, `/verify-email?token=${token}`),
    },
    plugins: [twoFactor({ issuer: BRAND_NAME })],
  } satisfies BetterAuthOptions;
}

function make() {
  return betterAuth(options());
}

let auth: ReturnType<typeof make> | undefined;

/** Sign-up, sign-in, sessions and second factor; made on first use. */
export function authServer(): ReturnType<typeof make> {
  auth ??= make();
  return auth;
}
