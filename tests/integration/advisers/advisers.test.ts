import { beforeEach, describe, expect, test } from "vitest";
import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { endAdviser } from "#app/advisers/end-adviser.server.ts";
import { loadAdvice } from "#app/advisers/load-advice.server.ts";
import { comparablesOf } from "#app/advisers/queries.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { shareValuation } from "#app/advisers/share-valuation.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { remindOfValuations } from "#app/law/remind-of-valuations.server.ts";
import type { OrganisationScope, UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { plainAnswers } from "#tests/factories/papers.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const now = new Date("2026-11-22T03:00:00Z");
const ctx = (actor: UserActor) => ({ db: db(), now, actor });

let buyer: UserActor;
let seller: UserActor;
let valuer: UserActor;
let dealId: string;
let listingId: string;

async function aListing(owner: OrganisationScope): Promise<string> {
  const id = newId();
  const place = { id, organisationId: owner, state: "published" } as const;
  await db().listing.create({
    data: { ...place, kind: "technology", titleVi: "Sấy", scienceFields: ["2.4"] },
  });
  return id;
}

async function aDeal(more: {
  buyer: OrganisationScope;
  seller: OrganisationScope;
  listingId: string;
  valueVnd?: bigint;
}): Promise<string> {
  const id = newId();
  const { buyer: buyerId, seller: sellerId, valueVnd, ...rest } = more;
  await db().deal.create({
    data: {
      id,
      code: `GD-V-${id.slice(-8)}`,
      origin: "listing_request",
      pipelineVersion: 1,
      state: valueVnd ? "closed" : "evaluating",
      stateSince: now,
      buyerOrganisationId: buyerId,
      sellerOrganisationId: sellerId,
      titleVi: "Sấy",
      purpose: "x",
      industry: "C10",
      scale: "x",
      timing: "now",
      requestedAt: now,
      signedAt: valueVnd ? now : null,
      valueVnd: valueVnd ?? null,
      ...rest,
    },
  });
  return id;
}

beforeEach(async () => {
  await db().valuation.deleteMany();
  await db().dealAdviser.deleteMany();
  buyer = await aMember(await anOrganisation("enterprise"));
  seller = await aMember(await anOrganisation("institute"));
  valuer = await aMember(await anOrganisation("intermediary"), ["member"]);
  listingId = await aListing(seller.organisationId);
  dealId = await aDeal({
    buyer: buyer.organisationId,
    seller: seller.organisationId,
    listingId,
  });
  // The room is there once both confirmed the NDA.
  await db().dealNda.create({ data: { dealId, kind: "mutual", confirmedAt: now } });
});

const call = (actor: UserActor, more: Record<string, unknown> = {}) =>
  callAdviser(ctx(actor), {
    dealId,
    values: {
      organisationId: valuer.organisationId,
      role: "valuer",
      task: "Thẩm định giá quyền sử dụng",
      parts: [dealId],
      ...more,
    },
  });

const opinion = {
  method: "income",
  minVnd: "350 triệu",
  maxVnd: "420 triệu",
  valuedOn: "2026-11-20",
  validUntil: "2027-05-22",
  purposeKind: "contract_price",
  purpose: "Chốt phí chuyển giao",
  sources: "Sổ sách ba năm của bên nhận, lãi suất chiết khấu 12%.",
  authorTitle: "Trần Thu Hà, thẻ XI16.1623",
};
const value = (actor: UserActor, more = {}) =>
  recordValuation(ctx(actor), { dealId, values: { ...opinion, ...more } });

describe("an adviser", () => {
  test("sees nothing before being called, the named part after, nothing again when let go", async () => {
    expect(await openRoom(db(), valuer, dealId)).toBeNull();
    expect(await loadAdvice(db(), valuer, dealId)).toBeNull();
    expect((await call(buyer)).ok).toBe(true);
    expect((await openRoom(db(), valuer, dealId))?.reader.standing).toBe("guest");
    const [adviser] = (await loadAdvice(db(), buyer, dealId))?.advisers ?? [];
    expect(adviser).toMatchObject({ role: "valuer", side: "buyer", endedAt: null });
    // The other side does not learn whom one asks for advice.
    expect((await loadAdvice(db(), seller, dealId))?.advisers).toEqual([]);
    await endAdviser(ctx(buyer), { dealId, adviserId: adviser?.id ?? "" });
    expect(await openRoom(db(), valuer, dealId)).toBeNull();
    expect(await loadAdvice(db(), valuer, dealId)).toBeNull();
  });

  test("is called by a side's manager, from verified intermediaries, into own folders only", async () => {
    const folder = newId();
    await db().roomFolder.create({
      data: {
        id: folder,
        dealId,
        organisationId: seller.organisationId,
        name: "Bí quyết",
        createdById: seller.userId,
        createdAt: now,
      },
    });
    const refused = async (result: ReturnType<typeof call>) => {
      const done = await result;
      return done.ok ? null : (done.refusal.fields ?? done.refusal.key);
    };
    expect(await refused(call(buyer, { parts: [folder] }))).toEqual({ parts: "form.choose" });
    const other = (await anOrganisation("vendor")).id;
    expect(await refused(call(buyer, { organisationId: other }))).toEqual({
      organisationId: "form.choose",
    });
    expect(await refused(call({ ...buyer, roles: ["member"] }))).toBe(
      "organisations.needs_manager",
    );
    expect(await refused(call(valuer))).toBe("advisers.not_found");
    await db().listing.update({ where: { id: listingId }, data: { annexVi: "Bí mật" } });
    expect((await call(buyer)).ok).toBe(true);
    expect(await refused(call(buyer))).toEqual({ organisationId: "advisers.called_already" });
  });
});

describe("a valuation", () => {
  test("is for the side that asked, until that side shares it", async () => {
    await call(buyer);
    expect((await value(valuer)).ok).toBe(true);
    const seenBy = async (actor: UserActor) =>
      (await loadAdvice(db(), actor, dealId))?.valuations ?? [];
    const [own] = await seenBy(buyer);
    expect(own).toMatchObject({ minVnd: 350_000_000n, maxVnd: 420_000_000n, method: "income" });
    expect(await seenBy(seller)).toEqual([]);
    await shareValuation(ctx(seller), { dealId, valuationId: own?.id ?? "" });
    expect(await seenBy(seller)).toEqual([]);
    await shareValuation(ctx(buyer), { dealId, valuationId: own?.id ?? "" });
    expect(await seenBy(seller)).toHaveLength(1);
    const rewrite = db().valuation.updateMany({ where: { dealId }, data: { maxVnd: 1n } });
    await expect(rewrite).rejects.toThrow(/never rewritten/);
  });

  test("is a called valuer's, with range, day and sources", async () => {
    expect(await value(valuer)).toMatchObject({ refusal: { status: 404 } });
    await call(buyer, { role: "lawyer" });
    expect(await value(valuer)).toMatchObject({ refusal: { key: "advisers.valuers_only" } });
    await db().dealAdviser.updateMany({ data: { role: "valuer" } });
    expect(await value(valuer, { maxVnd: "300 triệu", sources: "ngắn" })).toMatchObject({
      refusal: { fields: { sources: "form.too_short" } },
    });
    expect(await value(valuer, { maxVnd: "300 triệu" })).toMatchObject({
      refusal: { fields: { maxVnd: "advisers.max_below_min" } },
    });
    expect(await value(valuer, { valuedOn: "2026-12-01" })).toMatchObject({
      refusal: { fields: { valuedOn: "advisers.day_ahead" } },
    });
  });
});

describe("the end of a valuation the contract waits for", () => {
  const at = (now: string) => remindOfValuations({ db: db(), now: new Date(now) });
  const notices = () => db().$queryRaw<{ event: string; to: string; roles: string[] }[]>`
    select payload->>'event' as event, payload->>'organisationId' as to, payload->'roles' as roles
    from graphile_worker._private_jobs where payload->>'event' like 'law.valuation_%'
      and payload->>'href' like ${`%${dealId}%`} order by id`;

  beforeEach(async () => {
    await call(buyer);
    expect((await value(valuer, { validUntil: "2026-12-31" })).ok).toBe(true);
    const outcome = { findings: [{ effect: "audit", rules: ["x"] }], registerWithinDays: 90 };
    const decided = { needsCertificate: false, prohibited: false, rules: {}, rulesHash: "x" };
    await db().dealLegalPath.create({
      data: {
        dealId,
        answers: plainAnswers,
        outcome,
        ...decided,
        rulesAsOf: now,
        answeredAt: now,
      },
    });
  });

  test("is told to both sides' managers fourteen days before and once it is over", async () => {
    expect(await at("2026-12-16T03:00:00Z")).toBe(0);
    expect(await at("2026-12-17T03:00:00Z")).toBe(1);
    expect(await at("2026-12-31T16:00:00Z"), "its last day is still one").toBe(0);
    expect(await at("2026-12-31T18:00:00Z")).toBe(1);
    expect(await at("2027-01-02T03:00:00Z")).toBe(0);
    const told = await notices();
    expect(told.map(({ event, to }) => [event, to])).toEqual(
      ["law.valuation_ends", "law.valuation_ended"].flatMap((event) => [
        [event, buyer.organisationId],
        [event, seller.organisationId],
      ]),
    );
    expect(told[0]?.roles).toEqual(["owner", "manager"]);
  });

  test("is not told once a newer one stands or the contract is confirmed", async () => {
    expect((await value(valuer, { validUntil: "2027-05-01" })).ok).toBe(true);
    expect(await at("2026-12-20T03:00:00Z")).toBe(0);
    await db().deal.update({ where: { id: dealId }, data: { state: "signed" } });
    expect(await at("2027-05-02T03:00:00Z")).toBe(0);
  });
});

test("comparable deals give a range from five on, without those of the two parties", async () => {
  const close = async (n: number, parties = {}) =>
    aDeal({
      buyer: (await anOrganisation("enterprise")).id,
      seller: (await anOrganisation("institute")).id,
      listingId: await aListing((await anOrganisation("institute")).id),
      valueVnd: BigInt(n) * 100_000_000n,
      ...parties,
    });
  for (const n of [1, 2, 3, 4]) await close(n);
  await close(90, { buyer: buyer.organisationId });
  expect(await comparablesOf(db(), dealId)).toBeNull();
  await close(5);
  expect(await comparablesOf(db(), dealId)).toEqual({
    basis: "field",
    deals: 5,
    lowVnd: 200_000_000n,
    middleVnd: 300_000_000n,
    highVnd: 400_000_000n,
  });
});
