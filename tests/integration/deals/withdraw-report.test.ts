import { expect, test } from "vitest";
import { loadDealPage } from "#app/deals/load-deal-page.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn } from "./deal-story.ts";

const reason = "Dây chuyền đã dừng từ tháng trước.";

test("with the last attested use the deal falls back, and rises again with a new one", async () => {
  const story = await aDealIn("commercialised");
  const { buyer, seller } = story.cast;
  const use = await db().dealReport.findFirstOrThrow({ where: { dealId: story.dealId } });
  await expect(story.take(seller, "withdraw_report", { reportId: use.id, reason })).rejects.toThrow(
    /report_of_other_side/,
  );
  await expect(
    story.take(buyer, "withdraw_report", { reportId: use.id, reason: " " }),
  ).rejects.toThrow(/check_form/);
  await story.take(buyer, "withdraw_report", { reportId: use.id, reason });
  expect(await story.deal()).toMatchObject({
    state: "delivered",
    commercialisedAt: null,
    sitesInUse: 0,
  });
  expect(await db().dealReport.findUniqueOrThrow({ where: { id: use.id } })).toMatchObject({
    state: "withdrawn",
    withdrawalReason: reason,
    withdrawnById: buyer.userId,
  });
  const last = await db().dealTransition.findFirstOrThrow({
    where: { dealId: story.dealId },
    orderBy: { seq: "desc" },
  });
  expect(last).toMatchObject({
    name: "withdraw_report",
    from: "commercialised",
    to: "delivered",
    reason,
  });
  const [badge] = await db().$queryRaw<{ queued: number }[]>`
    select count(*)::int as queued from graphile_worker.jobs
    where key = ${`prove-listing:${story.cast.listingId}`}`;
  expect(badge?.queued, "the badge is asked anew").toBe(1);
  const page = await loadDealPage({ db: db(), now: story.now, actor: seller }, story.dealId);
  expect(page?.reports[0]).toMatchObject({ state: "withdrawn", withdrawable: false });

  await story.take(buyer, "report_use", {
    whatInUse: "Chạy lại hai ca.",
    inUseSince: "2026-04-01",
    sites: 2,
  });
  const again = await db().dealReport.findFirstOrThrow({
    where: { dealId: story.dealId, state: "declared" },
  });
  await story.take(seller, "attest_report", { reportId: again.id });
  expect(await story.deal()).toMatchObject({ state: "commercialised", sitesInUse: 2 });
});
