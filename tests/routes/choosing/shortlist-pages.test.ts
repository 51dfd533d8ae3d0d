import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { cookieOf, get, post } from "#tests/setup/exchange.ts";

async function aListing(titleVi: string, trl: number) {
  const { id: organisationId } = await anOrganisation("vendor");
  const id = newId();
  await db().listing.create({
    data: {
      id,
      organisationId,
      kind: "technology",
      state: "published",
      titleVi,
      summaryVi: "Sấy trái cây",
      annexVi: "CHỈ SAU BẢO MẬT",
      trl,
      publishedAt: new Date(),
    },
  });
  return id;
}

test("from a listing to a locked record, without JavaScript", async () => {
  const cookie = await cookieOf((await aMember(await anOrganisation("enterprise"))).userId);
  const [one, two] = [await aListing("Máy sấy một", 8), await aListing("Máy sấy hai", 5)];
  expect(await (await get(`/listings/${one}`, cookie)).text()).toContain('name="add"');
  const added = await post(
    "/shortlists/items",
    { add: `listing:${one}`, next: `/listings/${one}` },
    cookie,
  );
  expect(added.headers.get("location")).toBe(`/listings/${one}`);
  expect(await (await get(`/listings/${one}`, cookie)).text()).toContain('name="remove"');
  await post("/shortlists/items", { add: `listing:${two}`, next: "//elsewhere.test" }, cookie);
  const [list] = await db().shortlist.findMany({ where: { items: { some: { subjectId: two } } } });
  const path = `/shortlists/${list?.id}`;
  const page = await (await get(path, cookie)).text();
  expect(page).toContain("Máy sấy một");

  const compared = await (await get(`/compare?ids=${one}&ids=${two}`)).text();
  expect(compared).toContain('class="differs"');
  expect(compared).not.toContain("CHỈ SAU BẢO MẬT");
  const only = await (await get(`/compare?ids=${one},${two}&only=differences`)).text();
  expect(only).toContain("TRL");
  expect(only).not.toContain("Sấy trái cây");

  const bad = await post(
    path,
    { intent: "lock", version: String(list?.version), reason: "ngắn" },
    cookie,
  );
  expect(bad.status).toBe(422);
  const refused = await bad.text();
  expect(refused).toContain("ngắn</textarea>");
  expect(refused).toMatch(/<a href="#chosenItemId">Chọn hồ sơ nào[^<]+</);
  expect(refused).toMatch(/<a href="#reason">Vì sao[^<]+</);
  const [item] = await db().shortlistItem.findMany({ where: { subjectId: one } });
  const choice = { chosenItemId: item?.id ?? "", reason: "Chín muồi hơn, giá trong tầm." };
  const form = { intent: "lock", version: String(list?.version), ...choice };
  expect((await post(path, form, cookie)).status).toBe(303);
  const record = await get(path, cookie);
  expect(await record.text()).toContain("Chín muồi hơn");
  const file = await get(`${path}/record.json`, cookie);
  const { hash } = await db().shortlistRecord.findUniqueOrThrow({
    where: { shortlistId: list?.id ?? "" },
  });
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(hash);
  expect(await (await get(`${path}/record.csv`, cookie)).text()).toContain(hash);
  const paper = await get(`${path}/record.pdf`, cookie);
  expect(paper.headers.get("content-type")).toBe("application/pdf");
  expect(
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect((await post(path, { intent: "delete" }, cookie)).status).toBe(409);

  const stranger = await cookieOf((await aMember(await anOrganisation("enterprise"))).userId);
  for (const address of [path, ...["json", "csv", "pdf"].map((end) => `${path}/record.${end}`)]) {
    expect((await get(address, stranger)).status, address).toBe(404);
  }
  expect((await post(path, { intent: "delete" }, stranger)).status).toBe(404);
});

test("a way back leads nowhere else, and what is not there is not added", async () => {
  const cookie = await cookieOf((await aMember(await anOrganisation("enterprise"))).userId);
  const id = await aListing("Máy sấy ba", 6);
  for (const next of ["//evil.test", "https://evil.test", "/\\evil.test"]) {
    const answer = await post("/shortlists/items", { add: `listing:${id}`, next }, cookie);
    expect(answer.headers.get("location"), next).toBe("/shortlists");
  }
  const missing = await post("/shortlists/items", { add: `listing:${newId()}` }, cookie);
  expect(missing.status).toBe(404);
  expect((await post("/shortlists/items", { add: "user:1" }, cookie)).status).toBe(404);
  const visitor = await post("/shortlists/items", { add: `listing:${id}` });
  expect(visitor.headers.get("location")).toContain("/sign-in");
});
