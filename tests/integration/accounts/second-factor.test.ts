import { describe, expect, test } from "vitest";
import { authServer } from "#app/accounts/auth.server.ts";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
} from "#app/accounts/second-factor.server.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { verifySecondFactor } from "#app/accounts/verify-second-factor.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { oneTimeCode } from "./one-time-code.ts";
import {
  aPerson,
  cookieAfterSignIn,
  cookiesOf,
  lastMail,
  PASSWORD,
  recorded,
  visitor,
} from "./person.ts";

async function aSignedInPerson() {
  const { email, userId } = await aPerson();
  const ctx = visitor(await cookieAfterSignIn(email));
  const found = await authServer().api.getSession({ headers: ctx.headers });
  return { ctx, person: { userId, email, name: "A", sessionId: found?.session.id ?? "" } };
}

async function enrolled() {
  const { ctx, person } = await aSignedInPerson();
  const begun = await beginSecondFactor(ctx, person, PASSWORD);
  if (!begun.ok) throw new Error(begun.refusal.key);
  const confirmed = await confirmSecondFactor(ctx, person, oneTimeCode(begun.value.uri));
  if (!confirmed.ok) throw new Error(confirmed.refusal.key);
  return { person, setup: begun.value, cookie: cookiesOf(confirmed.value) };
}

describe("turning it on", () => {
  test("needs the password, and the first code", async () => {
    const { ctx, person } = await aSignedInPerson();
    const wrong = await beginSecondFactor(ctx, person, "khong phai the");
    expect(wrong).toMatchObject({ refusal: { key: "accounts.wrong_password" } });
    const begun = await beginSecondFactor(ctx, person, PASSWORD);
    expect(begun.ok).toBe(true);
    const refused = await confirmSecondFactor(ctx, person, "000000");
    expect(refused).toMatchObject({ refusal: { key: "accounts.code_wrong" } });
    const user = await db().user.findUniqueOrThrow({ where: { id: person.userId } });
    expect(user.twoFactorEnabled).toBe(false);
  });

  test("ends the sessions that were opened with the password alone", async () => {
    const { ctx, person } = await aSignedInPerson();
    await cookieAfterSignIn(person.email);
    const begun = await beginSecondFactor(ctx, person, PASSWORD);
    if (!begun.ok) throw new Error(begun.refusal.key);
    const done = await confirmSecondFactor(ctx, person, oneTimeCode(begun.value.uri));
    expect(done.ok).toBe(true);
    expect(await db().session.count({ where: { userId: person.userId } })).toBe(1);
    expect((await lastMail(person.email))?.template).toBe("second_factor_on");
    const stored = await db().twoFactor.findFirstOrThrow({ where: { userId: person.userId } });
    expect(stored.secret).not.toBe(new URL(begun.value.uri).searchParams.get("secret"));
  });
});

describe("signing in with it", () => {
  test("the password alone opens no session; a code does", async () => {
    const { person, setup } = await enrolled();
    const first = await signIn(visitor(), { email: person.email, password: PASSWORD });
    if (!first.ok) throw new Error(first.refusal.key);
    expect(first.value.secondFactor).toBe(true);
    const half = cookiesOf(first.value.headers);
    expect(await authServer().api.getSession({ headers: visitor(half).headers })).toBeNull();
    const wrong = await verifySecondFactor(visitor(half), { kind: "totp", code: "000000" });
    expect(wrong).toMatchObject({ refusal: { key: "accounts.code_wrong" } });
    const code = oneTimeCode(setup.uri);
    const second = await verifySecondFactor(visitor(half), { kind: "totp", code });
    if (!second.ok) throw new Error(second.refusal.key);
    const whole = await authServer().api.getSession({
      headers: visitor(cookiesOf(second.value)).headers,
    });
    expect(whole?.user.id).toBe(person.userId);
  });

  test("a backup code works once", async () => {
    const { person, setup } = await enrolled();
    const code = setup.backupCodes[0] ?? "";
    const use = async () => {
      const first = await signIn(visitor(), { email: person.email, password: PASSWORD });
      if (!first.ok) throw new Error(first.refusal.key);
      return verifySecondFactor(visitor(cookiesOf(first.value.headers)), { kind: "backup", code });
    };
    expect((await use()).ok).toBe(true);
    expect(await use()).toMatchObject({ refusal: { key: "accounts.backup_code_wrong" } });
  });

  test("a code without a password that held is nothing", async () => {
    const done = await verifySecondFactor(visitor(), { kind: "totp", code: "123456" });
    expect(done).toMatchObject({ refusal: { key: "accounts.second_step_over" } });
  });
});

describe("turning it off", () => {
  test("staff cannot; others can with their password", async () => {
    const { person, cookie } = await enrolled();
    const ctx = visitor(cookie);
    expect(await endSecondFactor(ctx, person, PASSWORD, true)).toMatchObject({
      refusal: { status: 403, key: "accounts.second_factor_required" },
    });
    expect((await endSecondFactor(ctx, person, PASSWORD, false)).ok).toBe(true);
    const user = await db().user.findUniqueOrThrow({ where: { id: person.userId } });
    expect(user.twoFactorEnabled).toBe(false);
    expect(await recorded(person.userId)).toEqual([
      "account.second_factor_on",
      "account.second_factor_off",
    ]);
  });
});
