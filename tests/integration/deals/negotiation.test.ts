import { describe, expect, test } from "vitest";
import { loadOffers } from "#app/deals/load-offers.server.ts";
import { commentOnTerm } from "#app/negotiation/comment-on-term.server.ts";
import { commentsOf } from "#app/negotiation/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn, firstTerms } from "./deal-story.ts";

const comment = { number: "1", term: "royalty", body: "2% là mức cao nhất chúng tôi trả." };

async function anOffer() {
  const story = await aDealIn("negotiating");
  await story.take(story.cast.buyer, "offer", { terms: firstTerms, validUntil: story.day(7) });
  const say = (actor: typeof story.cast.buyer, values: unknown = comment) =>
    commentOnTerm(story.ctx(actor), { dealId: story.dealId, values });
  return { story, say };
}

describe("comments on terms", () => {
  test("both sides write under an offer's term and the other side is told", async () => {
    const { story, say } = await anOffer();
    expect((await say(story.cast.seller)).ok).toBe(true);
    expect((await say(story.cast.buyerMember, { ...comment, body: "Thêm trần?" })).ok).toBe(true);
    const comments = await commentsOf(db(), story.dealId);
    expect(comments).toMatchObject([
      { number: 1, term: "royalty", side: "seller", body: comment.body },
      { number: 1, term: "royalty", side: "buyer" },
    ]);
    const [told] = await db().$queryRaw<{ n: bigint }[]>`
      select count(*) as n from graphile_worker._private_jobs
      where payload->>'event' = 'deals.term_comment'
        and payload->>'href' like ${`%${story.dealId}%`}`;
    expect(Number(told?.n)).toBe(2);
  });

  test("a second press of the button says nothing twice", async () => {
    const { story, say } = await anOffer();
    const pressed = await Promise.all([say(story.cast.seller), say(story.cast.seller)]);
    expect(pressed.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await commentsOf(db(), story.dealId)).toHaveLength(1);
  });

  test("nobody else writes, and only while terms are spoken about", async () => {
    const { story, say } = await anOffer();
    const refused = async (values: ReturnType<typeof say>) => {
      const result = await values;
      return result.ok ? "ok" : result.refusal.status;
    };
    expect(await refused(say(story.cast.outsider))).toBe(404);
    expect(await refused(say(story.cast.city))).toBe(404);
    expect(await refused(say(story.cast.operator))).toBe(403);
    expect(await refused(say(story.cast.buyer, { ...comment, number: "7" }))).toBe(404);
    expect(await refused(say(story.cast.buyer, { ...comment, term: "weather" }))).toBe(422);
    expect(await refused(say(story.cast.buyer, { ...comment, body: "  " }))).toBe(422);
    await story.take(story.cast.buyer, "withdraw", { reasonCode: "price" });
    expect(await refused(say(story.cast.seller))).toBe(409);
  });
});

describe("offers", () => {
  test("every version stays readable for the parties and the operator, nobody else", async () => {
    const { story } = await anOffer();
    const second = { ...firstTerms, royaltyPercent: 3, trainingDays: 8 };
    await story.take(story.cast.seller, "counter_offer", {
      terms: second,
      validUntil: story.day(7),
    });
    const open = (actor: typeof story.cast.buyer, number: number | null) =>
      loadOffers({ db: db(), now: story.now, actor }, story.dealId, number);
    const latest = await open(story.cast.buyer, null);
    expect(latest.ok && latest.value.offers.map(({ number, state }) => [number, state])).toEqual([
      [2, "open"],
      [1, "answered"],
    ]);
    expect(latest.ok && latest.value.difference?.changed.map(({ name }) => name)).toEqual([
      "royalty",
      "training",
    ]);
    const first = await open(story.cast.operator, 1);
    expect(first.ok && first.value.previous).toBeNull();
    for (const [actor, status] of [
      [story.cast.outsider, 404],
      [story.cast.city, 403],
    ] as const) {
      const result = await open(actor, null);
      expect(!result.ok && result.refusal.status).toBe(status);
    }
    const missing = await open(story.cast.buyer, 9);
    expect(!missing.ok && missing.refusal.status).toBe(404);
  });
});
