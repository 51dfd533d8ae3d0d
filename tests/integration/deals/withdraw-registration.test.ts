import { expect, test } from "vitest";
import { loadDealPage } from "#app/deals/load-deal-page.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { loadPathPage } from "#app/law/load-path-page.server.ts";
import { dashboard } from "#app/monitoring/queries.server.ts";
import { readQuestion } from "#app/monitoring/schema.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn, legalNo, must, type Story } from "./deal-story.ts";
import { haveItValued } from "./have-it-valued.ts";

const reason = "Cơ quan cấp đã thu hồi giấy chứng nhận.";

/** A deal with State capital whose certificate this person recorded. */
async function registered(by: "seller" | "operator"): Promise<Story> {
  const story = await aDealIn("agreed");
  must(await story.saveContract(story.cast.seller, { ...legalNo, stateCapital: true }));
  await haveItValued(story);
  await story.both("confirm_contract", { agree: true });
  await story.take(story.cast[by], "record_registration", {
    number: "1234/GCN",
    date: story.day(-1),
  });
  return story;
}

const pageFor = (story: Story, actor: UserActor) =>
  loadDealPage({ db: db(), now: story.now, actor }, story.dealId);

async function valueByGrade(story: Story) {
  const ask = readQuestion(new URLSearchParams(), story.now);
  const { figures } = await dashboard(db(), ask, story.now);
  return figures.signedByGrade;
}

test("a withdrawn certificate proves nothing any more, and the contract waits for a new one", async () => {
  const story = await registered("seller");
  const { seller, buyer, operator, city } = story.cast;
  expect(await story.deal()).toMatchObject({ state: "in_delivery", grade: "A" });
  const before = await valueByGrade(story);
  const value = (await story.deal()).valueVnd ?? 0n;

  await expect(story.take(buyer, "withdraw_registration", { reason })).rejects.toThrow(
    /not_yours_to_do/,
  );
  await expect(story.take(seller, "withdraw_registration", { reason: " " })).rejects.toThrow(
    /check_form/,
  );
  await story.take(seller, "withdraw_registration", { reason });
  const fallen = await story.deal();
  expect(fallen).toMatchObject({
    state: "signed",
    registrationNumber: null,
    registeredAt: null,
    clockTransition: null,
  });
  expect(["C", "D"]).toContain(fallen.grade);
  const contract = await db().dealContract.findUniqueOrThrow({ where: { dealId: story.dealId } });
  expect(contract.effectiveAt).toBeNull();

  const after = await valueByGrade(story);
  expect(before.A.valueVnd - after.A.valueVnd).toBe(value);
  const lower = fallen.grade ?? "E";
  expect(after[lower].valueVnd - before[lower].valueVnd).toBe(value);

  const history = await db().dealTransition.findFirstOrThrow({
    where: { dealId: story.dealId },
    orderBy: { seq: "desc" },
  });
  expect(history).toMatchObject({
    name: "withdraw_registration",
    from: "in_delivery",
    to: "signed",
    side: "seller",
    reason,
    data: { number: "1234/GCN" },
  });
  const audit = await db().auditEntry.findFirstOrThrow({
    where: { subjectId: story.dealId },
    orderBy: { seq: "desc" },
  });
  expect(audit).toMatchObject({ action: "deal.withdraw_registration", userId: seller.userId });

  const [mine, citys] = [await pageFor(story, buyer), await pageFor(story, city)];
  expect(mine?.registrations).toMatchObject([{ number: "1234/GCN", withdrawalReason: reason }]);
  expect(citys?.registrations).toMatchObject([{ documentId: null, withdrawalReason: null }]);
  const opened = await openDealFor({ db: db(), now: story.now, actor: seller }, story.dealId);
  if (!opened) throw new Error("the deal is the seller's");
  const law = await loadPathPage(db(), story.now, opened);
  expect(law.registration).toMatchObject({
    registeredAt: null,
    withdrawn: { number: "1234/GCN", reason },
    mayRecord: true,
  });

  await story.take(operator, "record_registration", { number: "77/GCN", date: story.day(-1) });
  expect(await story.deal()).toMatchObject({
    state: "in_delivery",
    grade: "A",
    registrationNumber: "77/GCN",
  });
  await expect(story.take(seller, "withdraw_registration", { reason })).rejects.toThrow(
    /registration_of_operator/,
  );
});

test("a delivered deal stays delivered; the operator withdraws what the seller recorded", async () => {
  const story = await registered("seller");
  const { seller, operator } = story.cast;
  await story.acceptMilestones();
  await story.take(operator, "withdraw_registration", { reason });
  expect(await story.deal()).toMatchObject({ state: "delivered", registrationNumber: null });
  await expect(story.take(operator, "withdraw_registration", { reason })).rejects.toThrow(
    /no_registration/,
  );
  expect((await pageFor(story, seller))?.offered.others).toContain("record_registration");
  await story.take(seller, "record_registration", { number: "78/GCN", date: story.day(-1) });
  expect(await story.deal()).toMatchObject({ state: "delivered", grade: "A" });
  const kept = await db().dealRegistration.findMany({
    where: { dealId: story.dealId },
    orderBy: { recordedAt: "asc" },
    select: { number: true, side: true, withdrawnAt: true },
  });
  expect(kept.map(({ number, side, withdrawnAt }) => [number, side, withdrawnAt !== null])).toEqual(
    [
      ["1234/GCN", "seller", true],
      ["78/GCN", "seller", false],
    ],
  );
});
