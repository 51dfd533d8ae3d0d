import { hashPassword } from "better-auth/crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aDealIn, must, type Story } from "#tests/integration/deals/deal-story.ts";
import { cookieOf, get, post } from "#tests/setup/exchange.ts";

const PASSWORD = "một mật khẩu dài và riêng";
let story: Story;
let path: string;
let cookies: Record<"buyer" | "buyerMember" | "seller" | "outsider" | "city", string>;

beforeAll(async () => {
  story = await aDealIn("agreed", undefined, new Date(Date.now() - 1000));
  must(await story.saveContract(story.cast.seller));
  path = `/deals/${story.dealId}/contract/sign`;
  const { buyer, seller, buyerMember, outsider, city } = story.cast;
  for (const { userId } of [buyer, seller, buyerMember]) {
    await db().authAccount.create({
      data: {
        id: newId(),
        userId,
        accountId: userId,
        providerId: "credential",
        password: await hashPassword(PASSWORD),
      },
    });
  }
  cookies = {
    buyer: await cookieOf(buyer.userId),
    buyerMember: await cookieOf(buyerMember.userId),
    seller: await cookieOf(seller.userId),
    outsider: await cookieOf(outsider.userId),
    city: await cookieOf(city.userId),
  };
});

async function fields(cookie: string): Promise<Record<string, string>> {
  const html = await (await get(path, cookie)).text();
  const value = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return { intent: "confirm", agree: "yes", version: value("version"), hash: value("hash") };
}

describe("the page on which signatories confirm", () => {
  test("is there for the parties; a member sees who must", async () => {
    expect((await get(path, cookies.outsider)).status).toBe(404);
    expect((await get(path, cookies.city)).status).toBe(403);
    const html = await (await get(path, cookies.buyerMember)).text();
    expect(html).toContain("Việc này cần người ký");
    expect(html).not.toContain('name="password"');
  });

  test("a wrong password is told at its field, is never put back, and changes nothing", async () => {
    const wrong = { ...(await fields(cookies.buyer)), password: "sai-hoan-toan-123" };
    const response = await post(path, wrong, cookies.buyer);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="f-password-error"');
    expect(html).not.toContain("sai-hoan-toan-123");
    const none = await post(path, { ...wrong, password: "" }, cookies.buyer);
    expect(none.status).toBe(422);
    expect(await db().dealConfirmation.count({ where: { transition: "confirm_contract" } })).toBe(
      0,
    );
  });

  test("somebody else's page, an old page and a forged field do not confirm", async () => {
    const right = { ...(await fields(cookies.buyer)), password: PASSWORD };
    expect((await post(path, right, cookies.buyerMember)).status).toBe(403);
    expect((await post(path, right, cookies.outsider)).status).toBe(404);
    expect((await post(path, { ...right, version: "1" }, cookies.buyer)).status).toBe(409);
    const other = { ...right, hash: "b".repeat(64) };
    expect((await post(path, other, cookies.buyer)).status).toBe(409);
    // The step's own address has no field for a password: it confirms nothing.
    const around = await post(
      `/deals/${story.dealId}/steps/confirm_contract`,
      { ...right, authentication: "password" },
      cookies.buyer,
    );
    expect(around.status).toBe(302);
    expect((await story.deal()).state).toBe("agreed");
  });

  test("both with their password: signed; it is called a confirmation", async () => {
    for (const side of ["buyer", "seller"] as const) {
      const right = { ...(await fields(cookies[side])), password: PASSWORD };
      expect((await post(path, right, cookies[side])).status).toBe(303);
    }
    expect((await story.deal()).state).toBe("signed");
    const html = await (await get(path, cookies.buyer)).text();
    expect(html).toContain("Đây không phải là chữ ký số");
  });

  test("guessing is stopped", async () => {
    const sent = { intent: "confirm", agree: "yes", version: "1", hash: "", password: "đoán" };
    const answers: number[] = [];
    for (let i = 0; i < 12; i += 1)
      answers.push((await post(path, sent, cookies.buyerMember)).status);
    expect(answers.at(0)).toBe(422);
    expect(answers.at(-1)).toBe(429);
  });
});
