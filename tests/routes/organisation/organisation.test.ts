import { hashPassword } from "better-auth/crypto";
import { describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { cookieOf, get, post } from "#tests/setup/exchange.ts";

async function signedIn(...args: Parameters<typeof aMember>) {
  const member = await aMember(...args);
  return { member, cookie: await cookieOf(member.userId) };
}

describe("members", () => {
  test("a member without the right gets 403, and is told who can", async () => {
    const { cookie } = await signedIn(await anOrganisation("vendor"), ["member"]);
    const fields = { intent: "invite", email: "moi@test.nhipcau.test", roles: "member" };
    const response = await post("/organisation/members", fields, cookie);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("chủ sở hữu hoặc người quản lý");
    expect(await db().invitation.count({ where: { email: fields.email } })).toBe(0);
  });

  test("an invitation's link that lost its end says what to do", async () => {
    const response = await get("/invitations/thieu-phan-cuoi");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("nhờ người mời gửi lại");
  });

  test("an outsider finds nobody to change", async () => {
    const { member } = await signedIn(await anOrganisation("vendor"));
    const outsider = await signedIn(await anOrganisation("vendor"));
    const fields = { intent: "remove", userId: member.userId };
    const response = await post("/organisation/members", fields, outsider.cookie);
    expect(response.status).toBe(404);
    expect(await db().membership.count({ where: { userId: member.userId } })).toBe(1);
  });
});

describe("the profile", () => {
  test("an ordinary member sees no bank account to copy", async () => {
    const organisation = await anOrganisation("vendor");
    const { cookie } = await signedIn(organisation, ["member"]);
    expect(await (await get("/organisation", cookie)).text()).not.toContain("0011001234567");
    const owner = await signedIn(organisation);
    expect(await (await get("/organisation", owner.cookie)).text()).toContain("0011001234567");
  });

  test("another bank account needs the password, beside whose field it is said", async () => {
    const organisation = await anOrganisation("vendor");
    const { member, cookie } = await signedIn(organisation);
    const { userId } = member;
    const password = await hashPassword("mot cau de nho");
    await db().authAccount.create({
      data: { id: newId(), userId, accountId: userId, providerId: "credential", password },
    });
    const html = await (await get("/organisation", cookie)).text();
    const fields = Object.fromEntries(
      [...html.matchAll(/<input[^>]* name="(\w+)"[^>]* value="([^"]*)"/g)].map((found) => [
        found[1] ?? "",
        found[2] ?? "",
      ]),
    );
    const sent = {
      ...fields,
      intent: "save",
      nameVi: organisation.name,
      ...{ industry: "", size: "", aboutVi: "", aboutEn: "" },
      provinceCode: "01",
      wardCode: "00166",
      bankBin: "970436",
      bankAccountNumber: "999988887777",
      bankAccountName: "NHIP CAU TEST",
    };
    const account = async () =>
      (await db().organisation.findUniqueOrThrow({ where: { id: organisation.id } }))
        .bankAccountNumber;
    for (const wrong of ["", "sai-hoan-toan-123"]) {
      const refused = await post("/organisation", { ...sent, password: wrong }, cookie);
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toContain('id="f-password-error"');
      expect(page).toContain('value="999988887777"');
      expect(page).not.toContain("sai-hoan-toan-123");
      expect(await account()).toBe("0011001234567");
    }
    const right = { ...sent, password: "mot cau de nho" };
    expect((await post("/organisation", right, cookie)).status).toBe(303);
    expect(await account()).toBe("999988887777");
  });

  test("the public page never shows it", async () => {
    const organisation = await anOrganisation("vendor");
    const response = await get(`/organisations/${organisation.id}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(organisation.name);
    expect(html).not.toContain("0011001234567");
  });

  test("wards of another province come without a script, and nothing typed is lost", async () => {
    const { cookie } = await signedIn(await anOrganisation("vendor"));
    const fields = { intent: "places", provinceCode: "79", nameVi: "Tên đang gõ dở" };
    const html = await (await post("/organisation/new", fields, cookie)).text();
    expect(html).toContain('value="Tên đang gõ dở"');
    expect(html).not.toContain('value="00166"');
  });
});

describe("switching", () => {
  test("to an organisation one does not belong to changes nothing and says so", async () => {
    const { cookie } = await signedIn(await anOrganisation("vendor"));
    const other = await anOrganisation("operator");
    const response = await post("/organisation/switch", { organisationId: other.id }, cookie);
    expect(response.headers.get("Location")).toBe("/account?not_a_member");
    expect((await get("/operator", cookie)).status).toBe(404);
  });
});

describe("verification", () => {
  test("the operator decides, with a reason; the city and others find nothing", async () => {
    const organisation = await anOrganisation("vendor", { verified: false });
    await db().organisation.update({
      where: { id: organisation.id },
      data: { verification: "pending" },
    });
    const path = `/operator/organisations/${organisation.id}`;
    const city = await signedIn(await anOrganisation("city"));
    const yes = { from: "pending", to: "verified", reason: "" };
    expect((await post(path, yes, city.cookie)).status).toBe(404);
    const clerk = await signedIn(await anOrganisation("operator"), ["member"]);
    expect((await post(path, yes, clerk.cookie)).status).toBe(403);
    const operator = await signedIn(await anOrganisation("operator"), ["manager"]);
    const no = { from: "pending", to: "rejected", reason: "" };
    expect((await post(path, no, operator.cookie)).status).toBe(422);
    expect((await post(path, yes, operator.cookie)).status).toBe(303);
    expect((await post(path, yes, operator.cookie)).status).toBe(409);
  });
});
