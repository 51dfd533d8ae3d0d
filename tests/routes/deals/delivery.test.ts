import { expect, test } from "vitest";
import { draftChecklist } from "#app/delivery/change-checklist.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { cookieOf, get } from "#tests/setup/exchange.ts";
import {
  aDealInDelivery,
  milestoneId,
  value,
} from "../../integration/payments/deal-in-delivery.ts";

test("both sides read the handover, the warranty and the deal; the seller's form stands there without scripts", async () => {
  const deal = await aDealInDelivery();
  const ids = { dealId: deal.id, milestoneId: milestoneId(deal) };
  const now = new Date();
  value(await draftChecklist({ db: db(), now, actor: deal.seller }, ids));
  const handover = `/deals/${deal.id}/milestones/${ids.milestoneId}/handover`;
  for (const side of ["seller", "buyer"] as const) {
    const cookie = await cookieOf(deal[side].userId);
    const page = await (await get(handover, cookie)).text();
    expect(page).toContain("Lắp đặt, chạy thử");
    expect(page.includes('value="save"')).toBe(side === "seller");
    expect(page.includes('value="propose"')).toBe(side === "buyer");
    expect((await get(`/deals/${deal.id}/warranty`, cookie)).status).toBe(200);
    expect(await (await get(`/deals/${deal.id}`, cookie)).text()).toContain(handover);
  }
});
