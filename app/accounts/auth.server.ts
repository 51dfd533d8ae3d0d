import { type BetterAuthOptions, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import { sendAccountMail } from "#app/notifications/send-account-mail.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env, overTls } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { log } from "#app/platform/log.server.ts";
import { accountChange } from "./account-change.ts";
import { forgetNewAddress } from "./forget-new-address.server.ts";
import { nextPathOf } from "./next-path.ts";
import { openSession } from "./open-session.server.ts";
import { passwordLength } from "./schema.ts";

const DAY = 86_400;

function options() {
  const { APP_URL, APP_SECRET, BRAND_NAME } = env();
  return {
    appName: BRAND_NAME,
    baseURL: APP_URL,
    secret: APP_SECRET,
    telemetry: { enabled: false },
    logger: {
      level: "warn",
      // Its further arguments may hold addresses and tokens.
      log: (level, message) => log()[level]({ from: "better-auth" }, message),
    },
    database: prismaAdapter(db(), { provider: "postgresql" }),
    advanced: {
      database: { generateId: () => newId() },
      cookiePrefix: "nhipcau",
      ipAddress: { ipAddressHeaders: ["x-nhipcau-ip"] },
      useSecureCookies: overTls(),
    },
    user: { additionalFields: { locale: { type: "string", defaultValue: "vi", input: true } } },
    account: { modelName: "authAccount" },
    // Counted by our own routes: better-auth's limiter sits before an HTTP handler we do not mount.
    rateLimit: { enabled: false },
    // Whoever reads the table cannot use what is in it.
    verification: { storeIdentifier: "hashed" },
    session: {
      expiresIn: 14 * DAY,
      updateAge: DAY,
      additionalFields: { activeOrganisationId: { type: "string", required: false, input: false } },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      requireEmailVerification: true,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, token }) =>
        sendAccountMail("reset_password", user, `/reset-password?token=${token}`),
      onPasswordReset: async ({ user }) => {
        await forgetNewAddress(db(), user.id);
        const entry = { action: "account.reset_password" };
        await recordAudit(db(), accountChange(user.id, new Date(), entry));
        await sendAccountMail("password_changed", user, "/forgot-password");
      },
      onExistingUserSignUp: ({ user }) => sendAccountMail("already_registered", user, "/sign-in"),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      expiresIn: DAY,
      sendVerificationEmail: ({ user, token, url }) =>
        sendAccountMail("verify_email", user, `/verify-email?${verificationQuery(token, url)}`),
    },
    plugins: [twoFactor({ issuer: BRAND_NAME }), openSession],
  } satisfies BetterAuthOptions;
}

/** The page a person was on their way to travels with the mail. */
function verificationQuery(token: string, url: string): URLSearchParams {
  const next = nextPathOf(new URL(url).searchParams.get("callbackURL"));
  return new URLSearchParams(next === "/" ? { token } : { token, next });
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
