import { beforeAll, describe, expect, test } from "vitest";
import { findMatches } from "#app/matching/find-matches.server.ts";
import { muteMatches } from "#app/matching/mute-matches.server.ts";
import { tellOwners } from "#app/matching/tell-owners.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { SearchDocument } from "#app/search/model.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { aDocument } from "#tests/integration/search/documents.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const now = new Date("2026-11-20T03:00:00.000Z");
const ctx = { db: db(), now };

/** A document owned by a real organisation, so that somebody can be told. */
async function owned(document: SearchDocument, ownerId?: string): Promise<SearchDocument> {
  const id = ownerId ?? (await anOrganisation("institute")).id;
  const organisation = { ...document.card.organisation, id };
  return { ...document, card: { ...document.card, organisation } };
}

const dryer = () =>
  aDocument({
    title: "Máy sấy thăng hoa cho nhãn, vải",
    keywords: ["sấy thăng hoa", "nhãn"],
    scienceFields: ["2.11"],
    trl: 8,
    priceVnd: [480_000_000, 600_000_000],
    deployments: 2,
  });
const need = (more: Partial<Parameters<typeof aDocument>[0]> = {}) =>
  aDocument({
    title: "Sấy thăng hoa hai tấn nhãn mỗi ngày",
    kind: "challenge",
    keywords: ["nhãn", "sấy thăng hoa"],
    scienceFields: ["2.11"],
    trl: 7,
    priceVnd: [null, 900_000_000],
    deadline: "2026-12-03",
    ...more,
  });

let offer: SearchDocument;
let problem: SearchDocument;
let closed: SearchDocument;
let own: SearchDocument;

beforeAll(async () => {
  offer = await owned(dryer());
  problem = await owned(need());
  closed = await owned(need({ deadline: "2026-11-19" }));
  own = await owned(need(), offer.card.organisation.id);
  const noise = Array.from({ length: 60 }, (_, n) =>
    aDocument({
      title: `Phần mềm quản lý kho số ${n}`,
      kind: "solution",
      industries: ["G45"],
      body: ["kho hàng"],
    }),
  );
  await postgresEngine(db()).upsert([offer, problem, closed, own, ...noise]);
});

describe("finding matches", () => {
  test("both ways, with reasons; neither closed needs nor one's own", async () => {
    const needs = await findMatches(db(), now, "needs", offer.card.id);
    expect(needs.map(({ card }) => card.id)).toEqual([problem.card.id]);
    const offers = await findMatches(db(), now, "offers", problem.card.id);
    expect(offers.map(({ card }) => card.id)).toEqual([offer.card.id]);
    expect(offers[0]?.reasons.map(({ key }) => key)).toEqual(["terms", "industry", "field", "trl"]);
    expect(offers[0]?.score).toBe(needs[0]?.score);
  });

  test("nothing for what the public may not see", async () => {
    const hidden = await owned(dryer());
    expect(await findMatches(db(), now, "needs", hidden.card.id)).toEqual([]);
    await postgresEngine(db()).upsert([hidden]);
    const similar = await findMatches(db(), now, "similar", hidden.card.id);
    expect(similar.map(({ card }) => card.id)).toContain(offer.card.id);
    await postgresEngine(db()).remove([hidden.card.id]);
    const after = await findMatches(db(), now, "similar", offer.card.id);
    expect(after.map(({ card }) => card.id)).not.toContain(hidden.card.id);
  });
});

describe("telling owners", () => {
  test("once, the best owners only, and no more than three times a week", async () => {
    const owner = await anOrganisation("institute");
    const reader = await aMember(owner);
    await aMember(owner, ["member"]);
    const mine = await owned(dryer(), owner.id);
    const published = await Promise.all([1, 2, 3, 4].map(() => owned(need())));
    await postgresEngine(db()).upsert([mine, ...published]);
    for (const { card } of published) {
      await tellOwners(ctx, { type: "challenge", id: card.id });
      await tellOwners(ctx, { type: "challenge", id: card.id });
    }
    await runJobs();
    const notices = await db().notification.findMany({ where: { userId: reader.userId } });
    expect(notices).toHaveLength(3);
    expect(notices[0]).toMatchObject({ event: "match_need" });
    expect(await db().matchNotice.count({ where: { organisationId: owner.id } })).toBe(3);
    const mail = await db().mail.findFirstOrThrow({ where: { recipient: reader.email } });
    expect(mail.stopPath).toMatch(/^\/stop\/matching\./);
    expect(mail.text).toContain(String(mail.stopPath));
    const later = { db: db(), now: new Date(now.getTime() + 8 * 86_400_000) };
    await tellOwners(later, { type: "challenge", id: published[3]?.card.id ?? "" });
    expect(await db().matchNotice.count({ where: { organisationId: owner.id } })).toBe(4);
  });

  test("nobody who stopped them, until they want them again", async () => {
    const owner = await anOrganisation("institute");
    const reader = await aMember(owner);
    const mine = await owned(dryer(), owner.id);
    const first = await owned(need({ title: "Sấy thăng hoa nhãn muộn" }));
    await postgresEngine(db()).upsert([mine, first]);
    await muteMatches(ctx, reader.userId, true);
    await muteMatches(ctx, reader.userId, true);
    await tellOwners(ctx, { type: "challenge", id: first.card.id });
    expect(await db().matchNotice.count({ where: { organisationId: owner.id } })).toBe(0);
    await muteMatches(ctx, reader.userId, false);
    await tellOwners(ctx, { type: "challenge", id: first.card.id });
    expect(await db().matchNotice.count({ where: { organisationId: owner.id } })).toBe(1);
  });
});
