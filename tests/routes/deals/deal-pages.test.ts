import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import {
  aCast,
  aDealIn,
  aListing,
  type Cast,
  requestValues,
  type Story,
} from "#tests/integration/deals/deal-story.ts";
import { cookieOf, get, post } from "#tests/setup/exchange.ts";

type Role = "buyer" | "buyerMember" | "seller" | "operator" | "city" | "outsider";
const roles = ["buyer", "buyerMember", "seller", "operator", "city", "outsider"] as const;

let cast: Cast;
let cookies: Record<Role, string>;
const stories: Record<string, Story> = {};

beforeAll(async () => {
  cast = await aCast();
  const made = await Promise.all(roles.map((role) => cookieOf((cast[role] as UserActor).userId)));
  cookies = Object.fromEntries(roles.map((role, index) => [role, made[index]])) as never;
  for (const state of ["requested", "agreed", "in_delivery"] as const) {
    const listingId = await aListing(cast.institute);
    // Now, not months ago: what is shown depends on the clock of the page.
    stories[state] = await aDealIn(state, { ...cast, listingId }, new Date(Date.now() - 1000));
  }
});

const pathOf = (state: string, rest = "") => `/deals/${stories[state]?.dealId}${rest}`;

async function statuses(path: string): Promise<Record<Role | "visitor", number>> {
  const visitor = (await get(path)).status;
  const answers = await Promise.all(
    roles.map(async (role) => (await get(path, cookies[role])).status),
  );
  const of = Object.fromEntries(roles.map((role, index) => [role, answers[index]]));
  return { visitor, ...of } as never;
}

describe("who gets what", () => {
  const inside = { buyer: 200, buyerMember: 200, seller: 200, operator: 200 };
  const others = { visitor: 302, outsider: 404 };

  test("the deal: both sides, the operator, and the city what is counted", async () => {
    expect(await statuses(pathOf("agreed"))).toEqual({ ...inside, ...others, city: 200 });
    const html = await (await get(pathOf("agreed"), cookies.city)).text();
    expect(html).toContain("465.000.000");
    expect(html).not.toContain("doanh thu thuần");
    expect(html).not.toContain("Sấy nhãn, xoài xuất khẩu");
  });

  test("messages and files: nobody but both sides and the operator", async () => {
    expect(await statuses(pathOf("agreed", "/messages"))).toEqual({
      ...inside,
      ...others,
      city: 403,
    });
    // To those outside there is no data room, not one they may not enter.
    expect(await statuses(pathOf("agreed", "/files"))).toEqual({ ...inside, ...others, city: 404 });
  });

  test("a step: the side that may take it, and the operator in its place", async () => {
    expect(await statuses(pathOf("requested", "/steps/accept_request"))).toEqual({
      ...others,
      buyer: 403,
      buyerMember: 403,
      seller: 200,
      operator: 200,
      city: 403,
    });
  });

  test("NDA and contract have pages of their own; the operator's override stays on the step's", async () => {
    const path = pathOf("agreed", "/steps/confirm_contract");
    expect(await statuses(path)).toEqual({
      ...others,
      buyer: 302,
      buyerMember: 302,
      seller: 302,
      operator: 200,
      city: 403,
    });
    const own = { ...inside, ...others, city: 403 };
    for (const page of ["/contract", "/contract/sign", "/legal", "/nda"]) {
      expect(await statuses(pathOf("agreed", page)), page).toEqual(own);
    }
    const version = String((await stories.agreed?.deal())?.version);
    const sent = await post(path, { version, agree: "yes" }, cookies.buyerMember);
    expect(sent.status).toBe(302);
    const confirmed = { dealId: stories.agreed?.dealId ?? "", transition: "confirm_contract" };
    expect(await db().dealConfirmation.count({ where: confirmed })).toBe(0);
  });

  test("a step of another state is 409 with words; an unknown one is 404", async () => {
    const gone = await get(pathOf("agreed", "/steps/accept_request"), cookies.seller);
    expect(gone.status).toBe(409);
    expect(await gone.text()).toContain("Giao dịch đã sang bước khác");
    expect((await get(pathOf("agreed", "/steps/steal"), cookies.seller)).status).toBe(404);
    expect((await get("/deals/123", cookies.seller)).status).toBe(404);
  });

  test("all deals: the operator alone", async () => {
    expect(await statuses("/operator/deals?alarm=late_reply&page=x")).toMatchObject({
      operator: 200,
      city: 404,
      buyer: 404,
    });
  });
});

describe("forms", () => {
  test("what was typed is kept beside what is wrong", async () => {
    const listingId = await aListing(cast.institute);
    const typed = { ...requestValues, purpose: "", scale: "Hai xưởng ở Gia Lâm" };
    const response = await post(`/deals/request/${listingId}`, typed, cookies.buyer);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('value="Hai xưởng ở Gia Lâm"');
    expect(html).toContain('href="#purpose"');
  });

  test("without scripts a milestone is added to what was typed, and a fault stands at its row", async () => {
    const listingId = await aListing(cast.institute);
    const story = await aDealIn("negotiating", { ...cast, listingId }, new Date());
    const path = `/deals/${story.dealId}/steps/offer`;
    expect(await (await get(path, cookies.seller)).text()).not.toContain("Mốc 2");
    const typed = {
      version: String((await story.deal()).version),
      "terms.territory": "Cả nước",
      "terms.milestones.0.title": "",
      "terms.milestones.1.title": "Lắp đặt",
      "terms.milestones.1.amountVnd": "hai trăm",
    };
    const sent = { ...typed, intent: "add terms.milestones" };
    const longer = await (await post(path, sent, cookies.seller)).text();
    for (const kept of ["Cả nước", "Lắp đặt", "hai trăm"]) {
      expect(longer).toContain(`value="${kept}"`);
    }
    expect(longer).toContain('name="terms.milestones.2.title"');
    expect(longer).not.toContain('href="#terms-');
    // The row left empty is no milestone: what is wrong with the next one stands at the first.
    const refused = await (await post(path, typed, cookies.seller)).text();
    expect(refused).toContain('href="#terms-milestones-0-amountVnd"');
    expect(refused).toMatch(/id="terms-milestones-0-amountVnd"[^>]*value="hai trăm"/);
  });

  test("a second press of the request leads to the deal of the first", async () => {
    const listingId = await aListing(cast.institute);
    const path = `/deals/request/${listingId}`;
    const first = await post(path, requestValues, cookies.buyer);
    const second = await post(path, requestValues, cookies.buyer);
    expect([first.status, second.status]).toEqual([303, 303]);
    const to = first.headers.get("location")?.replace("?sent=1", "");
    expect(second.headers.get("location")).toBe(to);
    expect(await db().deal.count({ where: { listingId } })).toBe(1);
  });

  test("a step sent twice happens once, and the second is told", async () => {
    const listingId = await aListing(cast.institute);
    const story = await aDealIn("requested", { ...cast, listingId }, new Date());
    const path = `/deals/${story.dealId}/steps/accept_request`;
    const { version } = await story.deal();
    const send = () => post(path, { version: String(version), message: "Mời ghé" }, cookies.seller);
    expect((await send()).status).toBe(303);
    const again = await send();
    expect(again.status).toBe(409);
    const told = await again.text();
    expect(told).toContain("vừa có người làm trước bạn");
    expect(told).toContain("Mời ghé");
    expect(await db().dealMessage.count({ where: { dealId: story.dealId } })).toBe(1);
  });

  test("outsiders change nothing by sending forms", async () => {
    const dealId = stories.agreed?.dealId ?? "";
    const before = await db().deal.findUniqueOrThrow({ where: { id: dealId } });
    const sent = [
      [`/deals/${dealId}/steps/reopen`, { version: String(before.version), reason: "x" }],
      [`/deals/${dealId}/contract`, { intent: "save", version: "1" }],
      [`/deals/${dealId}/contract`, { intent: "write" }],
      [`/deals/${dealId}/contract/sign`, { intent: "confirm", agree: "yes", password: "x" }],
      [`/deals/${dealId}/legal`, { crossBorder: "no" }],
      [`/deals/${dealId}/nda`, { intent: "kind", kind: "one_way" }],
      [`/deals/${dealId}/messages`, { body: "x" }],
      [`/deals/${dealId}/files`, {}],
    ] as const;
    for (const role of ["outsider", "city"] as const) {
      for (const [path, fields] of sent) {
        const response = await post(path, fields, cookies[role]);
        expect([403, 404], `${role} ${path}`).toContain(response.status);
      }
    }
    const after = await db().deal.findUniqueOrThrow({ where: { id: dealId } });
    expect(after.version).toBe(before.version);
  });

  test("the operator's override without a reason is asked for one", async () => {
    const { dealId = "" } = stories.requested ?? {};
    const { version } = await db().deal.findUniqueOrThrow({ where: { id: dealId } });
    const fields = { version: String(version), overrideReason: " " };
    const response = await post(`/deals/${dealId}/steps/accept_request`, fields, cookies.operator);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Làm thay phải ghi lý do");
  });
});
