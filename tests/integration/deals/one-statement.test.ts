import { describe, expect, test } from "vitest";
import { dealDetails, pageFields } from "#app/deals/deal-details.server.ts";
import { dealsOf } from "#app/deals/deal-rows.server.ts";
import { dealLines } from "#app/deals/load-deal-line.server.ts";
import { dealStates } from "#app/deals/model.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { openDelivery } from "#app/delivery/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aCast, aDealIn, legalNo, must, type Story } from "./deal-story.ts";

/** The story's deal as Prisma reads it, a statement for each relation. */
const asPrismaReads = (story: Story) =>
  db().deal.findUnique({ where: { id: story.dealId }, select: pageFields });

const played = dealStates.slice(0, dealStates.indexOf("closed"));

describe("a deal read in one statement", () => {
  test("is the deal as Prisma reads it, moments and amounts included", async () => {
    const story = await aDealIn("commercialised");
    const { dealId, now } = story;
    const { id: milestoneId } = await db().milestone.findFirstOrThrow({ where: { dealId } });
    await db().payment.create({
      data: {
        id: newId(),
        milestoneId,
        dealId,
        rail: "bank_transfer",
        state: "matched",
        amount: 9_007_199_254_740_993n,
        reference: "ĐO'1",
        createdAt: now,
        matchedAt: now,
      },
    });
    await db().dispute.create({
      data: {
        id: newId(),
        dealId,
        side: "buyer",
        claim: "“Máy dừng”, 'ba' lần\n\\",
        raisedById: story.cast.buyer.userId,
        raisedAt: now,
      },
    });
    await db().dealRegistration.create({
      data: {
        id: newId(),
        dealId,
        number: "12/GCN",
        registeredOn: new Date("2026-05-04"),
        recordedAt: now,
      },
    });
    const read = await dealDetails(db(), dealId);
    expect(read).toEqual(await asPrismaReads(story));
    expect(read?.transitions.length).toBeGreaterThan(8);
    expect(read?.pilots[0]?.startsOn).toBeInstanceOf(Date);
    expect(read?.milestones.flatMap(({ payments }) => payments)[0]?.amount).toBe(
      9_007_199_254_740_993n,
    );
  });

  test("is whole where nothing hangs on it, and null where there is none", async () => {
    const story = await aDealIn("requested");
    expect(await dealDetails(db(), story.dealId)).toEqual(await asPrismaReads(story));
    expect(await dealDetails(db(), newId())).toBeNull();
  });

  test("an outsider's page stays closed", async () => {
    const { dealId, cast, now } = await aDealIn("in_discussion");
    expect(await openDealFor({ db: db(), now, actor: cast.outsider }, dealId)).toBeNull();
  });

  test("its delivery leaves cancelled milestones out", async () => {
    const { dealId } = await aDealIn("in_delivery");
    const before = await openDelivery(db(), dealId);
    await db().milestone.updateMany({
      where: { dealId, position: 1 },
      data: { state: "cancelled" },
    });
    const after = await openDelivery(db(), dealId);
    expect(after.milestones).toEqual(before.milestones.filter(({ position }) => position !== 1));
    expect(after.milestones).toHaveLength(2);
  });
});

describe("a line of my deals tells the turn its page tells", () => {
  const check = async (story: Story) => {
    const { now, dealId, cast } = story;
    for (const actor of [cast.buyer, cast.seller]) {
      const opened = await openDealFor({ db: db(), now, actor }, dealId);
      const { state } = await story.deal();
      const ended = ["closed", "declined", "withdrawn", "expired", "terminated"].includes(state);
      const rows = await dealsOf(db(), actor.organisationId, ended);
      const line = dealLines(rows, actor.organisationId, now).find(({ id }) => id === dealId);
      expect(opened, state).not.toBeNull();
      expect({ path: opened?.turn.path, ...line?.turn }, state).toEqual(opened?.turn);
      expect(line?.side).toBe(opened?.side);
      expect(line?.valueVnd).toBe(opened?.details.valueVnd);
      expect(line?.stateSince).toEqual(opened?.details.stateSince);
    }
  };

  test.each(played)("in %s", async (state) => {
    await check(await aDealIn(state));
  });

  test("with nothing behind an NDA", async () => {
    await check(await aDealIn("in_discussion", await aCast({ annex: false })));
  });

  test("with one side's confirmation given", async () => {
    const story = await aDealIn("in_discussion");
    await story.take(story.cast.buyer, "sign_nda", { agree: true });
    await check(story);
  });

  test("with an offer on the table, and with the contract filled in", async () => {
    const story = await aDealIn("agreed");
    must(await story.saveContract(story.cast.seller));
    await check(story);
    const abroad = await aDealIn("agreed");
    must(await abroad.saveContract(abroad.cast.seller, { ...legalNo, crossBorder: true }));
    await abroad.both("confirm_contract", { agree: true });
    expect((await abroad.deal()).state).toBe("signed");
    await check(abroad);
  });

  test("with a report that waits, in a dispute, and ended", async () => {
    const story = await aDealIn("delivered");
    await story.take(story.cast.buyer, "report_use", {
      whatInUse: "Dây chuyền sấy nhãn chạy ba ca.",
      inUseSince: "2026-04-01",
      sites: 1,
    });
    await check(story);
    await db().deal.update({ where: { id: story.dealId }, data: { disputed: true } });
    await check(story);
    const declined = await aDealIn("requested");
    await declined.take(declined.cast.seller, "decline", { reasonCode: "other", reason: "Bận" });
    await check(declined);
  });
});
