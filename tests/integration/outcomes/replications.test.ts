import { describe, expect, test } from "vitest";
import { linkReplication } from "#app/outcomes/link-replication.server.ts";
import { replicateDeal } from "#app/outcomes/replicate-deal.server.ts";
import { replicationsOf } from "#app/outcomes/replication-queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aCast, Story } from "../deals/deal-story.ts";

const site = { site: "Xưởng Đông Anh", wardCode: "00226", purpose: "Như nơi đầu." };

/** A deal on listed terms, as if it had been delivered. */
async function delivered(cast: Awaited<ReturnType<typeof aCast>>) {
  const story = await Story.request(cast, undefined, {
    acceptListedTerms: "yes",
    plainPurchase: "yes",
  });
  await story.take(cast.seller, "accept_listed_terms");
  await db().deal.update({
    where: { id: story.dealId },
    data: { state: "delivered", deliveredAt: story.now },
  });
  return story;
}

const ctx = (actor: Awaited<ReturnType<typeof aCast>>["buyer"]) => ({
  db: db(),
  now: new Date(),
  actor,
});

describe("replications", () => {
  test("a new site is a deal of its own, at its own place, agreed by one yes to the same terms", async () => {
    const cast = await aCast({ firm: true, annex: false });
    const first = await delivered(cast);
    const values = { ...site, sameTerms: "yes" };
    const begun = await replicateDeal(ctx(cast.buyer), { dealId: first.dealId, values });
    expect(begun).toMatchObject({ ok: true });
    const again = await replicateDeal(ctx(cast.buyer), { dealId: first.dealId, values });
    expect(again).toEqual(begun);
    const id = begun.ok ? begun.value.dealId : "";
    const second = new Story(cast, id, first.now);
    await second.take(cast.seller, "accept_listed_terms");
    expect(await second.deal()).toMatchObject({
      parentDealId: first.dealId,
      buyerWardCode: "00226",
      state: "agreed",
      valueVnd: 480_000_000n,
      crossBorder: false,
    });
    expect(await replicationsOf(db(), cast.buyer, first.dealId)).toMatchObject({
      known: [{ id, site: "Xưởng Đông Anh" }],
      mayBegin: true,
    });
  });

  test("only the buyer begins it, only after delivery, and to outsiders there is nothing", async () => {
    const cast = await aCast({ firm: true, annex: false });
    const story = await Story.request(cast);
    const ask = (actor: typeof cast.buyer) =>
      replicateDeal(ctx(actor), { dealId: story.dealId, values: site });
    expect(await ask(cast.buyer)).toMatchObject({ refusal: { status: 409 } });
    expect(await ask(cast.seller)).toMatchObject({ refusal: { status: 403 } });
    expect(await ask(cast.city)).toMatchObject({ refusal: { status: 404 } });
  });

  test("a supplier links another buyer's deal once; that buyer never learns of whom", async () => {
    const cast = await aCast({ firm: true, annex: false });
    const first = await delivered(cast);
    const other = await aCast({ firm: true, annex: false });
    const story = await Story.request({ ...cast, buyer: other.buyer }, first.later(48));
    const values = { parentId: first.dealId };
    const link = () => linkReplication(ctx(cast.seller), { dealId: story.dealId, values });
    expect(await link()).toMatchObject({ refusal: { key: "outcomes.answer_first" } });
    await story.take(cast.seller, "accept_request");
    expect(await link()).toMatchObject({ ok: true });
    expect(await link()).toMatchObject({ refusal: { key: "outcomes.linked_already" } });
    expect(await replicationsOf(db(), other.buyer, story.dealId)).toMatchObject({
      repeats: "hidden",
    });
    expect(await replicationsOf(db(), cast.buyer, first.dealId)).toMatchObject({
      known: [],
      others: 1,
    });
  });
});
