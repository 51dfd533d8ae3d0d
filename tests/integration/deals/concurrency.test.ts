import { describe, expect, test } from "vitest";
import { requestDeal } from "#app/deals/request-deal.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aCast, aDealIn, requestValues } from "./deal-story.ts";

const count = <T>(list: readonly T[], test: (one: T) => boolean) => list.filter(test).length;

describe("two at once", () => {
  test("of two who press the same step one wins, the other is told", async () => {
    const story = await aDealIn("requested");
    const { version } = await story.deal();
    const press = () => story.try(story.cast.seller, "accept_request", {}, { version });
    const results = await Promise.all([press(), press(), press()]);
    expect(count(results, ({ ok }) => ok)).toBe(1);
    for (const result of results) {
      if (!result.ok) {
        expect(result.refusal).toMatchObject({ status: 409, key: "deals.changed_meanwhile" });
      }
    }
    const rows = await db().dealTransition.findMany({ where: { dealId: story.dealId } });
    expect(rows.map(({ name }) => name).sort()).toEqual(["accept_request", "request"]);
  });

  test("a withdrawal and a refusal at once: exactly one happens", async () => {
    const story = await aDealIn("in_discussion");
    const results = await Promise.all([
      story.try(story.cast.buyer, "withdraw", { reasonCode: "price" }),
      story.try(story.cast.seller, "decline", { reasonCode: "capacity" }),
    ]);
    expect(count(results, ({ ok }) => ok)).toBe(1);
  });

  test("both sides confirm at once: nobody waits for a confirmation that was given", async () => {
    const story = await aDealIn("in_discussion");
    const sign = (actor = story.cast.buyer) => story.try(actor, "sign_nda", { agree: true });
    const results = await Promise.all([sign(), sign(story.cast.seller)]);
    const winners = count(results, ({ ok }) => ok);
    expect(winners).toBeGreaterThanOrEqual(1);
    // The one who was told to look again confirms again, and the deal moves.
    for (const [index, result] of results.entries()) {
      if (!result.ok) await sign(index === 0 ? story.cast.buyer : story.cast.seller);
    }
    expect((await story.deal()).state).toBe("evaluating");
  });

  test("a second press of the request leads to no second deal", async () => {
    const cast = await aCast();
    const ask = () =>
      requestDeal(
        { db: db(), now: new Date(), actor: cast.buyer },
        { listingId: cast.listingId, values: requestValues },
      );
    const results = await Promise.all([ask(), ask(), ask()]);
    expect(count(results, ({ ok }) => ok)).toBe(1);
    expect(await db().deal.count({ where: { listingId: cast.listingId } })).toBe(1);
  });

  test("codes are numbered without gaps or doubles", async () => {
    const casts = await Promise.all([aCast(), aCast(), aCast(), aCast()]);
    const now = new Date("2031-12-31T18:00:00Z");
    const made = await Promise.all(
      casts.map((cast) =>
        requestDeal(
          { db: db(), now, actor: cast.buyer },
          { listingId: cast.listingId, values: requestValues },
        ),
      ),
    );
    const codes = made.map((one) => (one.ok ? one.value.code : "")).sort();
    // Already the next year in Vietnam.
    expect(codes).toEqual(["GD-2032-0001", "GD-2032-0002", "GD-2032-0003", "GD-2032-0004"]);
  });
});
