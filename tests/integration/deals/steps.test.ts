import { describe, expect, test } from "vitest";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import { awardDeal } from "#app/deals/award-deal.server.ts";
import { loadDealPage } from "#app/deals/load-deal-page.server.ts";
import { loadStepPage } from "#app/deals/load-step-page.server.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import { requestDeal } from "#app/deals/request-deal.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { newId } from "#app/platform/ids.ts";
import {
  aCast,
  aDealIn,
  contractTexts,
  firstTerms,
  legalNo,
  must,
  pilotPlan,
  requestValues,
  Story,
} from "./deal-story.ts";

describe("requests", () => {
  test("wrong answers come back with their fields", async () => {
    const cast = await aCast();
    const result = await requestDeal(
      { db: db(), now: new Date(), actor: cast.buyer },
      { listingId: cast.listingId, values: { ...requestValues, purpose: " ", budget: "lots" } },
    );
    expect(result).toMatchObject({
      refusal: {
        status: 422,
        fields: { purpose: "form.needed", budget: "form.choose" },
      },
    });
  });

  test("one person, and one organisation, sends so many in an hour", async () => {
    const cast = await aCast();
    const now = new Date();
    const ask = (actor: typeof cast.buyer, at: Date) =>
      requestDeal(
        { db: db(), now: at, actor },
        { listingId: cast.listingId, values: requestValues },
      );
    const sent = (name: string, who: string, attempts: number) => {
      const rule = { name: `request-deal:${name}`, limit: attempts, windowSeconds: 3_600 };
      return countAttempt(db(), rule, who, now, attempts);
    };
    await sent("person", cast.buyer.userId, 10);
    const later = new Date(now.getTime() + 20 * 60_000);
    const refused = { refusal: { status: 429, params: { minutes: 40 } } };
    expect(await ask(cast.buyer, later)).toMatchObject(refused);
    await sent("organisation", cast.enterprise.id, 30);
    expect(await ask(cast.buyerMember, later)).toMatchObject(refused);
    // What was refused does not count.
    const over = new Date(now.getTime() + 3_600_000);
    expect((await ask(cast.buyer, over)).ok).toBe(true);
  });

  test("nobody asks for their own listing, and the city asks for none", async () => {
    const cast = await aCast();
    const ask = (actor: typeof cast.seller) =>
      requestDeal(
        { db: db(), now: new Date(), actor },
        { listingId: cast.listingId, values: requestValues },
      );
    expect(await ask(cast.seller)).toMatchObject({ refusal: { key: "deals.own_listing" } });
    expect(await ask(cast.city)).toMatchObject({ refusal: { status: 403 } });
  });

  test("listed terms: the short path to agreed terms, milestones and a complete contract", async () => {
    const cast = await aCast({ firm: true, annex: false });
    const story = await Story.request(cast, undefined, { acceptListedTerms: "yes" });
    await story.take(cast.seller, "accept_listed_terms");
    expect(await story.deal()).toMatchObject({
      state: "agreed",
      valueVnd: 480_000_000n,
      grade: "D",
    });
    const page = await loadStepPage(
      { db: db(), now: story.now, actor: cast.buyer },
      story.dealId,
      "confirm_contract",
    );
    expect(page).toMatchObject({ ok: true, value: { contract: { missing: [] } } });
    expect(await db().milestone.count({ where: { dealId: story.dealId } })).toBe(1);
  });

  test("a plain purchase on listed terms leaves no legal question open, and needs no scale", async () => {
    const cast = await aCast({ firm: true, annex: false });
    const more = {
      acceptListedTerms: "yes",
      plainPurchase: "yes",
      scale: "",
      budget: "",
      timing: "",
    };
    const story = await Story.request(cast, undefined, more);
    expect(await story.deal()).toMatchObject({ crossBorder: false, restrictedTechnology: null });
    await story.take(cast.seller, "accept_listed_terms");
    const path = await db().dealLegalPath.findUniqueOrThrow({ where: { dealId: story.dealId } });
    expect(path).toMatchObject({ needsCertificate: false, prohibited: false });
    expect(await story.deal()).toMatchObject({
      restrictedTechnology: false,
      timing: "now",
      budgetMaxVnd: 480_000_000n,
    });
  });

  test("an award opens one deal in discussion", async () => {
    const cast = await aCast();
    const challengeId = newId();
    const proposalId = newId();
    await db().challenge.create({
      data: { id: challengeId, organisationId: cast.enterprise.id, titleVi: "Giảm lát vỡ" },
    });
    await db().proposal.create({
      data: {
        id: proposalId,
        challengeId,
        organisationId: cast.institute.id,
        createdById: cast.seller.userId,
      },
    });
    const award = () =>
      inTransaction(db(), (tx) =>
        awardDeal(
          tx,
          { actor: cast.buyer, now: new Date() },
          {
            challengeId,
            proposalId,
            buyerOrganisationId: cast.enterprise.id,
            sellerOrganisationId: cast.institute.id,
            title: { vi: "Giảm lát vỡ", en: null },
            industry: "C10",
            purpose: "Giảm lát vỡ dưới 8%",
            scale: "Một xưởng",
            budgetMinVnd: 100_000_000n,
            budgetMaxVnd: 300_000_000n,
            listingId: null,
          },
        ),
      );
    const { dealId } = must(await award());
    expect(await db().deal.findUniqueOrThrow({ where: { id: dealId } })).toMatchObject({
      state: "in_discussion",
      origin: "award",
    });
    expect(await award()).toMatchObject({ refusal: { key: "deals.already_awarded" } });
  });
});

describe("confirmations", () => {
  test("a plan is confirmed as it stands, or answered by another one", async () => {
    const story = await aDealIn("evaluating");
    const { buyer, seller } = story.cast;
    expect(await story.take(seller, "start_pilot", pilotPlan)).toMatchObject({ held: true });
    const other = { ...pilotPlan, endsOn: "2026-04-30" };
    expect(await story.take(buyer, "start_pilot", other)).toMatchObject({ held: true });
    const page = must(
      await loadStepPage({ db: db(), now: story.now, actor: seller }, story.dealId, "start_pilot"),
    );
    expect(page.proposal?.values).toMatchObject({ endsOn: "2026-04-30" });
    expect(page.confirmedAt).toBeNull();
    expect(await story.confirm(seller, "start_pilot")).toMatchObject({
      held: false,
      state: "piloting",
    });
    const pilot = await db().pilot.findFirstOrThrow({ where: { dealId: story.dealId } });
    expect(pilot.endsOn.toISOString().slice(0, 10)).toBe("2026-04-30");
  });

  test("a contract is confirmed by signatories only, complete, and as it was read", async () => {
    const story = await aDealIn("agreed");
    const { buyer, buyerMember, seller } = story.cast;
    const confirm = (actor: typeof buyer, hash?: string) =>
      story.try(actor, "confirm_contract", { agree: "yes", ...(hash ? { hash } : {}) });
    expect(await confirm(buyer)).toMatchObject({ refusal: { key: "deals.contract_incomplete" } });
    must(await story.saveContract(seller));
    expect(await confirm(buyerMember)).toMatchObject({
      refusal: { status: 403, key: "deals.needs_signatory" },
    });
    const open = async (actor: typeof buyer) =>
      must(
        await loadStepPage({ db: db(), now: story.now, actor }, story.dealId, "confirm_contract"),
      );
    expect(await open(buyerMember)).toMatchObject({ blockedBy: "deals.needs_signatory" });
    const read = await open(buyer);
    expect(must(await confirm(buyer, read.contract?.hash)).held).toBe(true);
    // The other side changes a clause: the confirmation no longer counts.
    must(await story.saveContract(seller, legalNo, { ...contractTexts, warranty: "12 tháng." }));
    expect(await confirm(seller, read.contract?.hash)).toMatchObject({
      refusal: { key: "deals.text_changed" },
    });
    expect(must(await confirm(seller)).held).toBe(true);
    expect(must(await confirm(buyer))).toMatchObject({ held: false, state: "signed" });
  });

  test("a reopened negotiation voids what was confirmed and agreed", async () => {
    const story = await aDealIn("agreed");
    const { buyer, seller } = story.cast;
    must(await story.saveContract(seller));
    await story.take(buyer, "confirm_contract", { agree: true });
    await story.take(seller, "reopen", { reason: "Đổi mốc 2" });
    expect(await story.deal()).toMatchObject({ state: "negotiating", valueVnd: null, grade: null });
    expect(await db().milestone.count({ where: { dealId: story.dealId } })).toBe(0);
    await story.take(seller, "offer", { terms: firstTerms, validUntil: story.day(10) });
    await story.take(buyer, "accept_offer", { hash: await story.offerHash() });
    must(await story.saveContract(seller));
    expect(await story.take(seller, "confirm_contract", { agree: true })).toMatchObject({
      held: true,
    });
  });
});

describe("money and ends", () => {
  test("a termination by both settles and cancels what was not accepted", async () => {
    const story = await aDealIn("in_delivery");
    await story.take(story.cast.buyer, "terminate", { reason: "Đổi kế hoạch sản xuất" });
    expect((await story.deal()).state).toBe("in_delivery");
    await story.confirm(story.cast.seller, "terminate");
    expect((await story.deal()).state).toBe("terminated");
    const states = await db().milestone.findMany({ where: { dealId: story.dealId } });
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["cancelled"]));
  });

  test("a dispute is raised by a side and resolved by the operator alone", async () => {
    const story = await aDealIn("in_delivery");
    const { buyer, seller, operator } = story.cast;
    await story.take(buyer, "raise_dispute", { reason: "Máy thiếu bộ ngưng" });
    expect(await story.try(seller, "raise_dispute", { reason: "x" })).toMatchObject({
      refusal: { key: "deals.disputed" },
    });
    expect(await story.try(seller, "resolve_dispute", { reason: "x" })).toMatchObject({
      refusal: { status: 403 },
    });
    await story.take(operator, "resolve_dispute", { reason: "Giao bù trước 30/6" });
    expect((await story.deal()).disputed).toBe(false);
    const row = await db().dealTransition.findFirstOrThrow({
      where: { dealId: story.dealId, name: "resolve_dispute" },
    });
    expect(row.override).toBe(false);
  });

  test("an override says why, is flagged, and both sides are told", async () => {
    const story = await aDealIn("requested");
    const { operator } = story.cast;
    expect(await story.try(operator, "accept_request")).toMatchObject({
      refusal: { status: 422, fields: { overrideReason: "deals.override_needs_reason" } },
    });
    const override = { reason: "Viện nhờ qua điện thoại ngày 3/2" };
    must(await story.try(operator, "accept_request", {}, { override }));
    expect(
      await db().dealTransition.findFirstOrThrow({
        where: { dealId: story.dealId, name: "accept_request" },
      }),
    ).toMatchObject({ override: true, side: "seller", reason: override.reason });
  });

  test("the grade follows the money and falls again with it", async () => {
    const story = await aDealIn("in_delivery");
    const milestones = await db().milestone.findMany({ where: { dealId: story.dealId } });
    const grade = async () => {
      await db().$transaction((tx) => recomputeGrade(tx, story.dealId));
      return (await story.deal()).grade;
    };
    expect(await grade()).toBe("D");
    for (const [index, milestone] of milestones.entries()) {
      await db().payment.create({
        data: {
          id: newId(),
          milestoneId: milestone.id,
          dealId: story.dealId,
          rail: "bank_transfer",
          state: "matched",
          amount: milestone.amountVnd,
          reference: `T${story.dealId.slice(-8)}${index}`,
          createdAt: story.now,
          matchedAt: story.now,
        },
      });
    }
    expect(await grade()).toBe("B");
    await db().payment.updateMany({
      where: { dealId: story.dealId, milestoneId: milestones[0]?.id ?? "" },
      data: { refundedAmount: 1_000_000n },
    });
    expect(await grade()).toBe("D");
  });
});

describe("who sees what", () => {
  test("parties and operator all, the city what is counted, others nothing", async () => {
    const story = await aDealIn("agreed");
    const { buyer, seller, operator, city, outsider } = story.cast;
    const page = (actor: typeof buyer) =>
      loadDealPage({ db: db(), now: story.now, actor }, story.dealId);
    for (const actor of [buyer, seller, operator]) {
      const seen = await page(actor);
      expect(seen?.offers).not.toBeNull();
      expect(seen?.contract).not.toBeNull();
    }
    const seen = await page(city);
    expect(seen).toMatchObject({
      valueVnd: 465_000_000n,
      offers: null,
      contract: null,
      pilot: null,
      request: null,
      reports: [],
      messageCount: null,
      fileCount: null,
    });
    expect(JSON.stringify(seen?.log)).not.toContain("420000000");
    expect(await page(outsider)).toBeNull();
  });

  test("steps: 404 for outsiders, 403 for the wrong side, 409 in another state", async () => {
    const story = await aDealIn("requested");
    const { buyer, seller, outsider, city } = story.cast;
    const open = async (actor: typeof buyer, step: "accept_request" | "sign_nda") => {
      const found = await loadStepPage({ db: db(), now: story.now, actor }, story.dealId, step);
      return found.ok ? 200 : found.refusal.status;
    };
    expect(await open(seller, "accept_request")).toBe(200);
    expect(await open(buyer, "accept_request")).toBe(403);
    expect(await open(outsider, "accept_request")).toBe(404);
    expect(await open(city, "accept_request")).toBe(403);
    expect(await open(seller, "sign_nda")).toBe(409);
    expect(await story.try(outsider, "accept_request")).toMatchObject({ refusal: { status: 404 } });
    expect(await story.try(city, "accept_request")).toMatchObject({ refusal: { status: 404 } });
  });

  test("only parties and the operator write messages", async () => {
    const story = await aDealIn("requested");
    const write = (actor: typeof story.cast.buyer) =>
      sendMessage(story.ctx(actor), { dealId: story.dealId, values: { body: "Xin chào" } });
    expect((await write(story.cast.buyer)).ok).toBe(true);
    expect((await write(story.cast.operator)).ok).toBe(true);
    expect(await write(story.cast.outsider)).toMatchObject({ refusal: { status: 404 } });
    expect(await write(story.cast.city)).toMatchObject({ refusal: { status: 404 } });
  });
});
