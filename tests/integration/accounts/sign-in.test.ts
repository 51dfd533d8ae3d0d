import { describe, expect, test } from "vitest";
import { allowAttempt } from "#app/accounts/attempts.server.ts";
import { authServer } from "#app/accounts/auth.server.ts";
import { changePassword } from "#app/accounts/change-password.server.ts";
import { confirmNewAddress } from "#app/accounts/confirm-new-address.server.ts";
import { demoAddress, demoPersonas } from "#app/accounts/demo-personas.ts";
import { endSessions } from "#app/accounts/end-sessions.server.ts";
import { consentDocuments } from "#app/accounts/model.ts";
import { accountOf } from "#app/accounts/queries.server.ts";
import { requestNewAddress } from "#app/accounts/request-new-address.server.ts";
import { requestPasswordReset } from "#app/accounts/request-password-reset.server.ts";
import { resetPassword } from "#app/accounts/reset-password.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { verifyEmail } from "#app/accounts/verify-email.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import {
  aPerson,
  cookieAfterSignIn,
  lastMail,
  mailedToken,
  newAddress,
  PASSWORD,
  recorded,
  register,
  visitor,
} from "./person.ts";

const key = (result: { ok: boolean; refusal?: { key: string } }) =>
  result.ok ? "yes" : result.refusal?.key;

describe("signing up", () => {
  test("records consent with version, time and address, and mails in the person's language", async () => {
    const email = newAddress();
    expect(key(await register(email, { locale: "en", next: "/invitations/abc" }))).toBe("yes");
    const user = await db().user.findUniqueOrThrow({
      where: { email },
      include: { consents: true },
    });
    expect(user.emailVerified).toBe(false);
    expect(user.consents.map(({ document, version }) => [document, version]).sort()).toEqual(
      Object.entries(consentDocuments).sort(),
    );
    expect(user.consents[0]?.ipAddress).toMatch(/^10\./);
    const mail = await lastMail(email);
    expect(mail).toMatchObject({ template: "verify_email", locale: "en" });
    expect(mail?.text).toContain("next=%2Finvitations%2Fabc");
    expect(mail?.text).not.toContain(PASSWORD);
  });

  test("an address that is taken gets the same answer, and its owner a mail", async () => {
    const { email, userId } = await aPerson();
    expect(key(await register(email))).toBe("yes");
    expect((await lastMail(email))?.template).toBe("already_registered");
    expect(await db().user.count({ where: { email } })).toBe(1);
    expect(await db().consent.count({ where: { userId } })).toBe(2);
  });

  test("the mail is a job of the worker, too", async () => {
    const email = newAddress();
    await register(email);
    const mail = await lastMail(email);
    const [job] = await db().$queryRaw<{ n: bigint }[]>`
      select count(*) as n from graphile_worker.jobs where key = ${`mail:${mail?.id}`}`;
    expect(job?.n).toBe(1n);
  });
});

describe("signing in", () => {
  test("needs a confirmed address, and sends the mail again", async () => {
    const email = newAddress();
    await register(email);
    const before = await db().mail.count({ where: { recipient: email } });
    expect(key(await signIn(visitor(), { email, password: PASSWORD }))).toBe(
      "accounts.not_verified",
    );
    expect(await db().mail.count({ where: { recipient: email } })).toBe(before + 1);
    await verifyEmail(await mailedToken(email));
    expect(key(await signIn(visitor(), { email, password: PASSWORD }))).toBe("yes");
  });

  test("a wrong address and a wrong password get the same answer", async () => {
    const { email } = await aPerson();
    const wrong = await signIn(visitor(), { email, password: "khong phai the" });
    const unknown = await signIn(visitor(), { email: newAddress(), password: PASSWORD });
    expect(wrong).toEqual(unknown);
    expect(key(wrong)).toBe("accounts.wrong_sign_in");
  });

  test("guessing is stopped: soon for one visitor, later for everybody", async () => {
    const { email } = await aPerson();
    const guess = (who: ReturnType<typeof visitor>) => signIn(who, { email, password: "sai" });
    const guesser = visitor();
    await guess(guesser);
    for (let i = 1; i < 10; i += 1) await allowAttempt(guesser, "sign_in", email);
    expect(await signIn(guesser, { email, password: PASSWORD })).toMatchObject({
      refusal: { status: 429, key: "accounts.too_many", params: { minutes: 15 } },
    });
    expect(key(await signIn(visitor(), { email, password: PASSWORD }))).toBe("yes");
    const later = { ...guesser, now: new Date(Date.now() + 16 * 60_000) };
    expect(key(await signIn(later, { email, password: PASSWORD }))).toBe("yes");

    const victim = newAddress();
    for (let i = 0; i < 30; i += 1) await allowAttempt(visitor(), "sign_in", victim);
    const right = await signIn(visitor(), { email: victim, password: PASSWORD });
    expect(key(right)).toBe("accounts.too_many");
  });

  test("a forged token confirms nothing", async () => {
    expect(key(await verifyEmail("not.a.token"))).toBe("accounts.link_expired");
  });
});

describe("a forgotten password", () => {
  test("the answer does not tell whether the address has an account", async () => {
    const unknown = newAddress();
    expect(key(await requestPasswordReset(visitor(), unknown))).toBe("yes");
    expect(await lastMail(unknown)).toBeNull();
  });

  test("a mailed link works once and ends every session", async () => {
    const { email, userId } = await aPerson();
    await cookieAfterSignIn(email);
    expect(await db().session.count({ where: { userId } })).toBe(1);
    await requestPasswordReset(visitor(), email);
    const token = await mailedToken(email);
    const stored = await db().verification.findMany({ where: { value: userId } });
    expect(JSON.stringify(stored)).not.toContain(token);

    const password = "mot cau moi de nho";
    expect(key(await resetPassword(visitor(), { token, password }))).toBe("yes");
    expect(await db().session.count({ where: { userId } })).toBe(0);
    expect((await lastMail(email))?.template).toBe("password_changed");
    expect(await recorded(userId)).toEqual(["account.reset_password"]);
    expect(key(await signIn(visitor(), { email, password: PASSWORD }))).toBe(
      "accounts.wrong_sign_in",
    );
    expect(key(await signIn(visitor(), { email, password }))).toBe("yes");
    expect(key(await resetPassword(visitor(), { token, password }))).toBe("accounts.link_expired");
  });
});

const justNow = <T extends { now: Date }>(ctx: T): T => ({ ...ctx, now: new Date() });

async function aSignedInPerson() {
  const { email, userId } = await aPerson();
  await cookieAfterSignIn(email);
  const ctx = visitor(await cookieAfterSignIn(email));
  const found = await authServer().api.getSession({ headers: ctx.headers });
  return { ctx, person: { userId, sessionId: found?.session.id ?? "", name: "A", email } };
}

describe("changing the password", () => {
  test("needs the present one, keeps this session and ends the others", async () => {
    const { ctx, person } = await aSignedInPerson();
    const { userId } = person;
    const wrong = { currentPassword: "khong phai the", newPassword: "mot cau khac nua" };
    expect(await changePassword(ctx, person, wrong)).toMatchObject({
      refusal: { fields: { currentPassword: "accounts.wrong_password" } },
    });
    await requestNewAddress(ctx, person, { email: newAddress(), password: PASSWORD });
    const right = { currentPassword: PASSWORD, newPassword: "mot cau khac nua" };
    expect(key(await changePassword(ctx, person, right))).toBe("yes");
    const left = await db().session.findMany({ where: { userId }, select: { id: true } });
    expect(left).toEqual([{ id: person.sessionId }]);
    await endSessions(ctx, userId, "all");
    await endSessions(ctx, userId, "all");
    expect(await db().session.count({ where: { userId } })).toBe(0);
    expect(await recorded(userId)).toEqual(["account.change_password", "account.end_sessions"]);
    expect((await accountOf(db(), userId, ctx.now)).asked).toBeNull();
  });
});

describe("changing the address", () => {
  test("needs the password; the mailed link changes it, once, and ends other sessions", async () => {
    const { ctx, person } = await aSignedInPerson();
    const { userId, email: before } = person;
    const email = newAddress();
    expect(
      await requestNewAddress(ctx, person, { email, password: "khong phai the" }),
    ).toMatchObject({ refusal: { fields: { password: "accounts.wrong_password" } } });
    const same = await requestNewAddress(ctx, person, { email: before, password: PASSWORD });
    expect(same).toMatchObject({ refusal: { fields: { email: "accounts.same_address" } } });
    const persona = { ...person, email: demoAddress(demoPersonas[0].key) };
    expect(key(await requestNewAddress(ctx, persona, { email, password: PASSWORD }))).toBe(
      "accounts.persona_address",
    );
    expect(await db().addressChange.count({ where: { userId } })).toBe(0);

    await requestNewAddress(justNow(ctx), person, { email, password: PASSWORD });
    const replaced = await mailedToken(email);
    const again = { email, password: PASSWORD };
    expect(key(await requestNewAddress(justNow(ctx), person, again))).toBe("yes");
    const token = await mailedToken(email);
    const warned = await lastMail(before);
    expect(warned?.template).toBe("new_address_asked");
    expect(warned?.text).toContain(`${email[0]}•••@test.nhipcau.test`);
    expect(warned?.text).not.toContain(email);
    expect((await accountOf(db(), userId, ctx.now)).email).toBe(before);

    await requestPasswordReset(visitor(), before);
    const resetToken = await mailedToken(before);
    const other = { ...person, userId: newId() };
    const tomorrow = { ...ctx, now: new Date(Date.now() + 86_400_000) };
    expect(key(await confirmNewAddress(ctx, person, replaced))).toBe("accounts.link_expired");
    expect(key(await confirmNewAddress(ctx, other, token))).toBe("accounts.link_expired");
    expect(key(await confirmNewAddress(tomorrow, person, token))).toBe("accounts.link_expired");
    expect(key(await confirmNewAddress(justNow(ctx), person, token))).toBe("yes");
    expect(key(await confirmNewAddress(ctx, person, token))).toBe("accounts.link_expired");

    expect(await accountOf(db(), userId, ctx.now)).toMatchObject({
      email,
      asked: null,
      sessions: [{ id: person.sessionId }],
    });
    expect((await lastMail(before))?.template).toBe("address_changed");
    const reset = { token: resetToken, password: "mot cau khac nua" };
    expect(key(await resetPassword(visitor(), reset))).toBe("accounts.link_expired");
    const entry = await db().auditEntry.findFirst({
      where: { action: "account.change_address", subjectId: userId },
    });
    expect(entry).toMatchObject({ userId, organisationId: null });
  });

  test("of two accounts that confirm one address at once the second is told", async () => {
    const two = [await aSignedInPerson(), await aSignedInPerson()];
    const email = newAddress();
    const confirmations: (() => ReturnType<typeof confirmNewAddress>)[] = [];
    for (const { ctx, person } of two) {
      await requestNewAddress(justNow(ctx), person, { email, password: PASSWORD });
      const token = await mailedToken(email);
      confirmations.push(() => confirmNewAddress(justNow(ctx), person, token));
    }
    const told = await Promise.all(confirmations.map(async (confirm) => key(await confirm())));
    expect(told.sort()).toEqual(["accounts.address_taken", "yes"]);
  });

  test("a taken address gets the same answer, its owner a mail; no mailbox is flooded", async () => {
    const { ctx, person } = await aSignedInPerson();
    const taken = newAddress();
    await register(taken);
    const ask = (email: string) =>
      requestNewAddress(justNow(ctx), person, { email, password: PASSWORD });
    expect(key(await ask(taken))).toBe("yes");
    const mail = await lastMail(taken);
    expect(mail?.template).toBe("new_address_taken");
    expect(mail?.text).not.toContain("token=");
    expect((await lastMail(person.email))?.template).toBe("new_address_asked");
    expect((await accountOf(db(), person.userId, ctx.now)).asked?.email).toBe(taken);

    const free = newAddress();
    await ask(free);
    const token = await mailedToken(free);
    await register(free);
    expect(key(await confirmNewAddress(ctx, person, token))).toBe("accounts.address_taken");

    for (let i = 0; i < 3; i += 1) await allowAttempt(ctx, "new_address", free);
    expect(key(await ask(free))).toBe("accounts.too_many");
  });
});
