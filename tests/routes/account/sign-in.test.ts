import { beforeAll, describe, expect, test } from "vitest";
import { demoAddress, demoPersonas } from "#app/accounts/demo-personas.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { cookieOf, get, post } from "#tests/setup/exchange.ts";

const persona = demoPersonas[0].key;

beforeAll(async () => {
  await db().user.create({
    data: { id: newId(), name: "A", email: demoAddress(persona), emailVerified: true },
  });
});

describe("one click in the demo", () => {
  test("opens a session and leads on, within this site only", async () => {
    const response = await post("/demo/sign-in", { persona, next: "/deals?x=1" });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/deals?x=1");
    const cookie = response.headers.getSetCookie().find((line) => line.includes("session_token"));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const away = await post("/demo/sign-in", { persona, next: "//evil.example/" });
    expect(away.headers.get("location")).toBe("/");
  });

  test("nobody outside the list can be", async () => {
    const member = await aMember(await anOrganisation("operator"));
    expect((await post("/demo/sign-in", { persona: member.email })).status).toBe(404);
    expect((await post("/demo/sign-in", { persona: "__proto__" })).status).toBe(404);
  });

  test("the page says that it is a demo", async () => {
    const html = await (await get("/sign-in")).text();
    expect(html).toContain("bản chạy thử");
  });
});

describe("the sign-in form", () => {
  test("keeps the address, never the password, and says what is wrong", async () => {
    const fields = { email: "ai.do@test.nhipcau.test", password: "mat khau bi mat" };
    const response = await post("/sign-in", fields);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('value="ai.do@test.nhipcau.test"');
    expect(html).not.toContain("mat khau bi mat");
    expect(html).toContain('role="alert"');
  });

  test("the second step does not open without the first", async () => {
    const response = await get("/sign-in/two-factor?next=%2Fdeals");
    expect(response.headers.get("location")).toBe("/sign-in?next=%2Fdeals");
  });

  test("a page behind it is found again", async () => {
    const response = await get("/account?x=1");
    expect(response.headers.get("location")).toBe("/sign-in?next=%2Faccount%3Fx%3D1");
  });
});

describe("signing out", () => {
  test("ends the session, not only the cookie", async () => {
    const member = await aMember(await anOrganisation("vendor"));
    const cookie = await cookieOf(member.userId);
    expect((await get("/account", cookie)).status).toBe(200);
    expect((await post("/sign-out", {}, cookie)).status).toBe(303);
    expect((await get("/account", cookie)).headers.get("location")).toContain("/sign-in?");
  });

  test("everywhere ends every session of the person", async () => {
    const member = await aMember(await anOrganisation("vendor"));
    const phone = await cookieOf(member.userId);
    const laptop = await cookieOf(member.userId);
    await post("/account", { intent: "end_all" }, laptop);
    for (const cookie of [phone, laptop]) {
      expect((await get("/account", cookie)).headers.get("location")).toContain("/sign-in?");
    }
  });

  test("somebody else's session is out of reach", async () => {
    const victim = await aMember(await anOrganisation("vendor"));
    const cookie = await cookieOf(victim.userId);
    const { id } = await db().session.findFirstOrThrow({ where: { userId: victim.userId } });
    const other = await cookieOf((await aMember(await anOrganisation("vendor"))).userId);
    await post("/account", { intent: "end_session", sessionId: id }, other);
    expect((await get("/account", cookie)).status).toBe(200);
  });
});

describe("another mail address", () => {
  test("is compared as it is kept, and stays in the form as it was typed", async () => {
    const member = await aMember(await anOrganisation("vendor"));
    const { userId } = member;
    const account = { id: newId(), userId, accountId: userId, providerId: "credential" };
    await db().authAccount.create({ data: account });
    const typed = ` ${member.email.toUpperCase()} `;
    const fields = { intent: "address", email: typed, password: "mat khau bi mat" };
    const response = await post("/account", fields, await cookieOf(userId));
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain(`value="${typed}"`);
    expect(html).toContain("Đây đã là địa chỉ của bạn");
    expect(html).not.toContain("mat khau bi mat");
  });

  test("says so when the link works no more", async () => {
    const member = await aMember(await anOrganisation("vendor"));
    const cookie = await cookieOf(member.userId);
    const answers = [
      await get("/account/new-address?token=da-dung", cookie),
      await post("/account/new-address", { token: "da-dung" }, cookie),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 422]);
    for (const answer of answers) expect(await answer.text()).toContain("không còn dùng được");
  });
});

describe("the language", () => {
  const langOf = async (response: Response) =>
    /<html lang="(\w+)"/.exec(await response.text())?.[1];

  test("is Vietnamese, unless asked for, and then remembered", async () => {
    expect(await langOf(await get("/sign-in"))).toBe("vi");
    const asked = await get("/sign-in?lang=en");
    const cookie = asked.headers.getSetCookie().find((line) => line.startsWith("lang="));
    expect(await langOf(asked)).toBe("en");
    expect(await langOf(await get("/sign-in", cookie?.split(";")[0]))).toBe("en");
    expect(await langOf(await get("/sign-in?lang=fr"))).toBe("vi");
  });

  test("a person's choice is kept with the account, for mails", async () => {
    const member = await aMember(await anOrganisation("vendor"));
    const cookie = await cookieOf(member.userId);
    const fields = { intent: "profile", name: "Tên Mới", locale: "en" };
    const response = await post("/account", fields, cookie);
    expect(response.headers.get("set-cookie")).toContain("lang=");
    const user = await db().user.findUniqueOrThrow({ where: { id: member.userId } });
    expect(user).toMatchObject({ name: "Tên Mới", locale: "en" });
  });
});
