import { beforeEach, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation, type TestOrganisation } from "#tests/factories/people.ts";
import { cookieOf, get, post } from "#tests/setup/exchange.ts";

const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

let member: TestOrganisation;
let owner: string;
let staff: string;
let house: TestOrganisation;

beforeEach(async () => {
  await db().assistance.deleteMany();
  member = await anOrganisation("institute");
  house = await anOrganisation("operator");
  owner = await cookieOf((await aMember(member)).userId);
  staff = await cookieOf((await aMember(house, ["member"])).userId);
});

const ask = (scopes: string, more: Record<string, string> = {}) =>
  post(
    "/organisation/assistance",
    { intent: "grant", scopes, endsOn: soon, agree: "yes", ...more },
    owner,
  );
const actFor = (organisation: { id: string }) =>
  post("/organisation/switch", { organisationId: organisation.id }, staff);

test("nobody acts for a member that did not ask", async () => {
  for (const organisation of [member, { id: newId() }]) {
    const refused = await actFor(organisation);
    expect(refused.headers.get("location")).toBe("/account?not_a_member");
  }
  expect(await (await get("/", staff)).text()).not.toContain("làm thay");
});

test("staff acts within what was asked, under its own name, until the member stops it", async () => {
  expect((await ask("listings")).status).toBe(303);
  expect((await actFor(member)).status).toBe(303);
  expect((await get("/market/listings", staff)).status).toBe(200);
  expect(await (await get("/", staff)).text()).toContain("làm thay");
  for (const path of ["/deals", "/market/challenges", "/organisation/members", "/organisation"]) {
    expect((await get(path, staff)).status, path).toBe(403);
  }
  const made = await post("/market/listings/new", { kind: "solution", "title.vi": "Cân" }, staff);
  expect(made.status).toBe(303);
  const entry = await db().auditEntry.findFirstOrThrow({
    where: { action: "listing.create", onBehalfOfOrganisationId: member.id },
  });
  expect(entry.organisationId).toBe(house.id);
  expect(await (await get("/organisation/assistance", owner)).text()).toContain("làm thay");

  await post("/organisation/assistance", { intent: "revoke" }, owner);
  expect((await get("/market/listings", staff)).status).not.toBe(403);
  const listings = await (await get("/market/listings", staff)).text();
  expect(listings).not.toContain("Cân");
});

test("a helper cannot ask for help in the member's name, nor prolong it", async () => {
  await ask("listings");
  await actFor(member);
  const form = { intent: "grant", scopes: "deals", endsOn: soon, agree: "yes" };
  expect((await post("/organisation/assistance", form, staff)).status).toBe(403);
  expect(await db().assistance.count({ where: { organisationId: member.id } })).toBe(1);
});

test("a step taken for a side says who took it", async () => {
  const buyer = await anOrganisation("enterprise");
  const id = newId();
  await db().deal.create({
    data: {
      id,
      code: `GD-A-${id.slice(-8)}`,
      origin: "listing_request",
      pipelineVersion: 1,
      state: "in_discussion",
      stateSince: new Date(),
      buyerOrganisationId: buyer.id,
      sellerOrganisationId: member.id,
      titleVi: "Cân",
      purpose: "x",
      industry: "G45",
      scale: "x",
      timing: "now",
      requestedAt: new Date(),
    },
  });
  await ask("deals");
  await actFor(member);
  expect((await get(`/deals/${id}`, staff)).status).toBe(200);
  const opened = await post(`/deals/${id}/steps/open_negotiation`, { version: "1" }, staff);
  expect(opened.status).toBe(303);
  const step = await db().dealTransition.findFirstOrThrow({ where: { dealId: id } });
  expect(step).toMatchObject({
    organisationId: house.id,
    onBehalfOfOrganisationId: member.id,
    side: "seller",
  });
});

test("the wish is complete or it is refused beside its field", async () => {
  const late = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10);
  const html = await (await ask("listings", { endsOn: late })).text();
  expect(html).toContain("trong vòng 180 ngày");
  expect((await ask("listings", { agree: "" })).status).toBe(422);
  expect(await db().assistance.count()).toBe(0);
});
