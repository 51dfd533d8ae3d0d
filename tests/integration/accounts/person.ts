import type { AccountCtx } from "#app/accounts/model.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { signUp } from "#app/accounts/sign-up.server.ts";
import { verifyEmail } from "#app/accounts/verify-email.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";

export const PASSWORD = "mot cau de nho";

/** A request from one visitor; each gets an address of its own, so that limits do not mix. */
export function visitor(cookie = ""): AccountCtx & { locale: "vi" } {
  const ipAddress = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 255)).join(".")}`;
  const headers = new Headers({ cookie, "x-nhipcau-ip": ipAddress });
  return { db: db(), now: new Date(), ipAddress, headers, locale: "vi" };
}

export function newAddress(): string {
  return `${newId().slice(-12)}@test.nhipcau.test`;
}

export async function lastMail(recipient: string) {
  return db().mail.findFirst({ where: { recipient }, orderBy: { createdAt: "desc" } });
}

/** The token in the newest mail to an address. */
export async function mailedToken(recipient: string): Promise<string> {
  const mail = await lastMail(recipient);
  const found = /token=([^&\s]+)/.exec(mail?.text ?? "")?.[1];
  if (!found) throw new Error(`No token was mailed to ${recipient}`);
  return decodeURIComponent(found);
}

export function register(email: string, more: { locale?: "vi" | "en"; next?: string } = {}) {
  const { locale = "vi", next = "/" } = more;
  return signUp(visitor(), {
    name: "Lê Thị Thử",
    email,
    password: PASSWORD,
    consent: "yes",
    locale,
    next,
  });
}

/** A person whose address is confirmed. */
export async function aPerson(): Promise<{ userId: string; email: string }> {
  const email = newAddress();
  await register(email);
  await verifyEmail(await mailedToken(email));
  const user = await db().user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return { userId: user.id, email };
}

/** The Cookie header after signing in with the password. */
export async function cookieAfterSignIn(email: string, password = PASSWORD): Promise<string> {
  const done = await signIn(visitor(), { email, password });
  if (!done.ok) throw new Error(done.refusal.key);
  return cookiesOf(done.value.headers);
}

export function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** What the audit holds of an account, in its order. */
export async function recorded(userId: string): Promise<string[]> {
  const where = { subjectType: "user", subjectId: userId, userId };
  const rows = await db().auditEntry.findMany({ where, orderBy: { seq: "asc" } });
  return rows.map(({ action }) => action);
}
