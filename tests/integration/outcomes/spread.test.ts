import { expect, test } from "vitest";
import { adoptionsOf } from "#app/outcomes/queries.server.ts";
import { replicateDeal } from "#app/outcomes/replicate-deal.server.ts";
import { spreadOf } from "#app/outcomes/rules.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn, must, type Story } from "../deals/deal-story.ts";

const lastReport = (story: Story) =>
  db().dealReport.findFirstOrThrow({
    where: { dealId: story.dealId },
    orderBy: { reportedAt: "desc" },
  });

const lines = [
  "Kho Gia Lâm, phường Long Biên",
  "  Xưởng 2; xã Sóc Sơn",
  "",
  "Kho Từ Sơn, Từ Sơn, Bắc Ninh",
].join("\n");

test("each new place is a replication of its own, until its report is withdrawn", async () => {
  const story = await aDealIn("commercialised");
  const { buyer, seller, listingId } = story.cast;
  const more = { kind: "replication", whatInUse: "Ba nơi nữa." };
  await expect(story.take(buyer, "report_result", more)).rejects.toThrow(/name_new_places/);
  await expect(
    story.take(buyer, "report_result", { ...more, places: "Kho A, phường Không Có" }),
  ).rejects.toThrow(/place_unknown/);
  await expect(
    story.take(buyer, "report_result", { ...more, kind: "result_6_months", places: lines }),
  ).rejects.toThrow(/places_for_replication/);

  await story.take(buyer, "report_result", { ...more, places: lines });
  const report = await lastReport(story);
  expect((await adoptionsOf(db(), listingId))[0]?.places).toHaveLength(1);
  await story.take(seller, "attest_report", { reportId: report.id });
  expect((await story.deal()).sitesInUse).toBe(4);
  const [adoption] = await adoptionsOf(db(), listingId);
  expect(adoption?.places.map(({ name, wardCode }) => [name, wardCode])).toEqual([
    [null, "00166"],
    ["Kho Gia Lâm", "00145"],
    ["Xưởng 2", "00376"],
    ["Kho Từ Sơn", expect.any(String)],
  ]);
  await story.take(buyer, "withdraw_report", { reportId: report.id, reason: "Kho đã đóng." });
  expect((await adoptionsOf(db(), listingId))[0]).toMatchObject({ sites: 1 });
});

test("a deal that replicates another stands under it", async () => {
  const story = await aDealIn("commercialised");
  const { buyer, listingId } = story.cast;
  const values = { site: "Kho 2", wardCode: "00145", purpose: "Thêm một kho.", sameTerms: "" };
  const again = must(
    await replicateDeal(
      { db: db(), now: story.now, actor: buyer },
      { dealId: story.dealId, values },
    ),
  );
  await db().deal.update({
    where: { id: again.dealId },
    data: {
      state: "commercialised",
      sitesInUse: 1,
      reports: {
        create: {
          id: again.dealId,
          kind: "use",
          state: "attested",
          side: "buyer",
          reportedAt: story.now,
          whatInUse: "x",
          attestDueAt: story.now,
        },
      },
    },
  });
  const [first] = spreadOf(await adoptionsOf(db(), listingId));
  expect(first?.dealId).toBe(story.dealId);
  expect(first?.repeats.map(({ dealId, places }) => [dealId, places[0]?.wardCode])).toEqual([
    [again.dealId, "00145"],
  ]);
});
