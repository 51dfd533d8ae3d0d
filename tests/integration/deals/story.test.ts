import { describe, expect, test } from "vitest";
import { refreshReplyStatistics } from "#app/deals/refresh-reply-statistics.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aCast, aDealIn } from "./deal-story.ts";

describe("a deal from request to use", () => {
  test("every step leaves its facts, and the history replays to the present state", async () => {
    const story = await aDealIn("commercialised");
    const deal = await story.deal();
    expect(deal).toMatchObject({
      state: "commercialised",
      code: expect.stringMatching(/^GD-2026-\d{4}$/),
      valueVnd: 465_000_000n,
      grade: "D",
      sitesInUse: 1,
      acceptedListedTerms: false,
      buyerWardCode: "00166",
    });
    for (const at of [
      "firstReplyAt",
      "introducedAt",
      "agreedAt",
      "signedAt",
      "deliveredAt",
    ] as const) {
      expect(deal[at], at).toBeInstanceOf(Date);
    }
    const rows = await db().dealTransition.findMany({
      where: { dealId: deal.id },
      orderBy: { seq: "asc" },
    });
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_row, index) => index + 1));
    let state: string | null = null;
    for (const row of rows) {
      expect(row.from).toBe(state);
      state = row.to;
    }
    expect(state).toBe(deal.state);
    const milestones = await db().milestone.count({ where: { dealId: deal.id } });
    expect(milestones).toBe(3);
    const messages = await db().dealMessage.count({ where: { dealId: deal.id } });
    expect(messages).toBe(1);
    const audited = await db().auditEntry.count({ where: { subjectId: deal.id } });
    expect(audited).toBeGreaterThanOrEqual(rows.length);
  });

  test("the seller's reply statistics follow", async () => {
    const cast = await aCast();
    await aDealIn("in_discussion", cast);
    await refreshReplyStatistics({ db: db(), now: new Date("2026-03-01T00:00:00Z") }, null);
    const seller = await db().organisation.findUniqueOrThrow({ where: { id: cast.institute.id } });
    // Monday 10:00 to Tuesday 5:00: what is left of Monday.
    expect(seller.medianReplyMinutes).toBe(2 * 60 + 4.5 * 60);
    expect(seller.answerRate).toBe(1);
  });
});
