import { expect, test } from "vitest";
import { dealRows } from "#app/deals/deal-rows.server.ts";
import { dealLines } from "#app/deals/load-deal-line.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { remindOfRoyalties } from "#app/outcomes/remind-royalties.server.ts";
import { loadRoyalties } from "#app/outcomes/royalty-queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn, DAY } from "../deals/deal-story.ts";

/** The organisations told that a period is over. */
async function reminders(dealId: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ to: string }[]>`
    select payload->>'organisationId' as to from graphile_worker._private_jobs
    where payload->>'event' = 'deals.royalty_due' and payload->>'href' like ${`%${dealId}%`}`;
  return rows.map(({ to }) => to);
}

test("the payer states a period, the server counts it, and a contested one can be stated again", async () => {
  const story = await aDealIn("commercialised");
  const { buyer, seller, city, outsider } = story.cast;
  const page = async (actor = buyer) =>
    loadRoyalties({ db: db(), now: story.now, actor }, story.dealId);
  const first = await page();
  if (!first.ok || !first.value.next) throw new Error("no royalties");
  const { from } = first.value.next;
  const reader = { db: db(), now: new Date(story.now.getTime() + 200 * DAY), actor: buyer };
  const [line] = dealLines(await dealRows(db(), [story.dealId]), buyer.organisationId, reader.now);
  expect(line?.turn.wait, "over and not stated").toBe("state_royalty");
  expect((await openDealFor(reader, story.dealId))?.turn).toMatchObject({ ...line?.turn });
  await remindOfRoyalties({ db: db(), now: new Date(`${from}T05:00:00Z`) });
  expect(await reminders(story.dealId), "the period still runs").toEqual([]);
  await remindOfRoyalties({ db: db(), now: reader.now });
  expect(await reminders(story.dealId)).toEqual([buyer.organisationId]);
  const to = story.day(-2);
  const state = (more: object = {}, actor = buyer) =>
    story.take(actor, "report_result", {
      kind: "royalty",
      whatInUse: "Sổ bán hàng lát sấy",
      statement: {
        from,
        to,
        grossVnd: "500.000.000",
        deductionsVnd: "100.000.000",
        deductionsNote: "Hàng trả lại",
        amountVnd: 1,
        ...more,
      },
    });
  await expect(state({}, seller)).rejects.toThrow(/payer_states/);
  await expect(state({ deductionsNote: "" })).rejects.toThrow(/deductions_need_note/);
  await expect(state({ to: story.day(30) })).rejects.toThrow(/date_in_future/);
  await state();
  const report = await db().dealReport.findFirstOrThrow({
    where: { dealId: story.dealId, kind: "royalty" },
    include: { royalty: true },
  });
  const expected = (400_000_000n * BigInt(first.value.terms.percent * 1000)) / 100_000n;
  expect(report).toMatchObject({ royaltyVnd: expected, royalty: { amountVnd: expected } });
  await expect(state()).rejects.toThrow(/period_stated/);
  await story.take(seller, "contest_report", { reportId: report.id, reason: "Thiếu đơn tháng 5." });
  await state({ grossVnd: 100_000_000_000 });
  const second = await page(seller);
  expect(second.ok && second.value.totalVnd).toBe(60_000_000n);
  expect(second.ok && second.value.rows.map((row) => row.state).sort()).toEqual([
    "contested",
    "declared",
  ]);
  expect(second.ok && second.value.mayState).toBe(false);
  expect((await page(outsider)).ok).toBe(false);
  expect(await page(city)).toMatchObject({ ok: false, refusal: { status: 403 } });
});
