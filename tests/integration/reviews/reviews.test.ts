import { beforeEach, describe, expect, test } from "vitest";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ratingOf, reviewsAbout, reviewsOfDeal } from "#app/reviews/queries.server.ts";
import { replyToReview } from "#app/reviews/reply-to-review.server.ts";
import { writeReview } from "#app/reviews/write-review.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const now = new Date("2026-11-22T03:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const said = (score: number, more = {}) => ({
  scores: { as_agreed: score, on_time: score, answering: score, would_again: score },
  body: "Bàn giao đủ, đúng hẹn, hướng dẫn kỹ.",
  ...more,
});

let buyer: UserActor;
let seller: UserActor;
let dealId: string;

beforeEach(async () => {
  buyer = await aMember(await anOrganisation("enterprise"));
  seller = await aMember(await anOrganisation("institute"));
  dealId = newId();
  await db().deal.create({
    data: {
      id: dealId,
      code: `GD-T-${dealId.slice(-8)}`,
      origin: "listing_request",
      pipelineVersion: 1,
      state: "delivered",
      stateSince: later(-3),
      buyerOrganisationId: buyer.organisationId,
      sellerOrganisationId: seller.organisationId,
      titleVi: "Sấy thăng hoa",
      purpose: "x",
      industry: "C10",
      scale: "x",
      timing: "now",
      requestedAt: later(-90),
      deliveredAt: later(-3),
    },
  });
});

const write = (actor: UserActor, at: Date, values: unknown = said(4)) =>
  writeReview({ db: db(), now: at, actor }, { dealId, values });
const reply = (actor: UserActor, at: Date, text = "Cảm ơn, đã sửa.") =>
  replyToReview({ db: db(), now: at, actor }, { dealId, values: { reply: text } });
const keyOf = async (result: ReturnType<typeof write>) => {
  const done = await result;
  return done.ok ? null : done.refusal.key;
};

describe("a review", () => {
  test("is hidden until the other side wrote, then both are shown", async () => {
    expect((await write(buyer, now, said(5, { named: "yes" }))).ok).toBe(true);
    expect(await reviewsAbout(db(), seller.organisationId, later(1))).toEqual([]);
    expect((await reviewsOfDeal(db(), dealId, "seller", later(1))).hidden).toBe(true);
    expect(await keyOf(reply(seller, later(1)))).toBe("reviews.not_found");

    expect((await write(seller, later(2), said(3))).ok).toBe(true);
    const [review] = await reviewsAbout(db(), seller.organisationId, later(2));
    expect(review).toMatchObject({ average: 5, writerKind: "enterprise" });
    expect(review?.writer?.vi).toContain("enterprise");
    const [answer] = await reviewsAbout(db(), buyer.organisationId, later(2));
    expect(answer).toMatchObject({ average: 3, writer: null });
  });

  test("is shown alone after 14 days, and then it is too late for the other side", async () => {
    await write(buyer, now);
    expect(await ratingOf(db(), { organisationId: seller.organisationId }, later(13.9))).toEqual({
      count: 0,
      average: null,
    });
    expect(await ratingOf(db(), { organisationId: seller.organisationId }, later(14))).toEqual({
      count: 1,
      average: 4,
    });
    expect(await keyOf(write(seller, later(14)))).toBe("reviews.too_late");
    expect((await reply(seller, later(14))).ok).toBe(true);
    expect(await keyOf(reply(seller, later(15)))).toBe("reviews.replied");
  });

  test("is written once a side, also by two people at once", async () => {
    const both = await Promise.all([write(buyer, now), write(buyer, now)]);
    expect(both.filter((done) => done.ok)).toHaveLength(1);
    expect(await keyOf(write(buyer, later(1)))).toBe("reviews.written");
  });

  test("belongs to the two sides of a finished deal", async () => {
    const outsider = await aMember(await anOrganisation("enterprise"));
    expect(await keyOf(write(outsider, now))).toBe("reviews.not_found");
    await db().deal.update({ where: { id: dealId }, data: { state: "in_delivery" } });
    expect(await keyOf(write(buyer, now))).toBe("reviews.not_over");
  });

  test("says which field to mend", async () => {
    const done = await write(buyer, now, said(6, { body: "Tốt" }));
    expect(done.ok).toBe(false);
    if (!done.ok) {
      expect(done.refusal.fields).toMatchObject({
        "scores.as_agreed": "form.out_of_range",
        body: "form.too_short",
      });
    }
  });

  test("is never edited, not even past the product", async () => {
    await write(buyer, now);
    const change = (data: { body?: string; average?: number; shownFrom?: Date }) =>
      db().review.updateMany({ where: { dealId }, data });
    await expect(change({ body: "khác" })).rejects.toThrow(/never edited/);
    await expect(change({ average: 500 })).rejects.toThrow(/never edited/);
    await expect(change({ shownFrom: later(40) })).rejects.toThrow(/never hidden/);
  });
});
