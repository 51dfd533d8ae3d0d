import { afterAll, expect, test } from "vitest";
import { acceptProposal } from "#app/challenges/accept-proposal.server.ts";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { confirmProposal } from "#app/deals/confirm-proposal.server.ts";
import type { Advance } from "#app/deals/keep-step.server.ts";
import type { DealState } from "#app/deals/model.ts";
import { requestDeal } from "#app/deals/request-deal.server.ts";
import { runDealClock, runDealClocks } from "#app/deals/run-deal-clocks.server.ts";
import { saveContract } from "#app/deals/save-contract.server.ts";
import { isStepName, type StepName, stepSchemas } from "#app/deals/schema.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ctxFor } from "#tests/factories/people.ts";
import {
  aCast,
  aDealIn,
  contractTexts,
  DAY,
  firstTerms,
  legalNo,
  pilotPlan,
  requestValues,
  Story,
} from "../deals/deal-story.ts";
import { cut } from "./cut-writes.ts";

const taken = new Set<string>();

/** A step that the process dies in at every place, and that then happens. */
async function step(
  story: Story,
  actor: UserActor,
  name: StepName,
  values: unknown = {},
  more: Partial<Advance> = {},
) {
  story.later(19);
  taken.add(name);
  return cut(advanceDeal, () => story.try(actor, name, values, more));
}

/** The clock's move, which is what the timer of the deal says. */
async function clock(story: Story, name: StepName, now = story.now) {
  taken.add(name);
  expect((await story.deal()).clockTransition).toBe(name);
  expect(await cut(runDealClock, () => story.clock(now))).toBe(true);
}

const stateOf = async (story: Story): Promise<DealState> => (await story.deal()).state;
const reason = "Hai bên đổi kế hoạch.";

test("from the request to the contract", async () => {
  const cast = await aCast();
  const { buyer, seller } = cast;
  const now = new Date("2026-02-02T03:00:00Z");
  const { dealId } = (
    (await cut(requestDeal, () =>
      requestDeal(
        { db: db(), now, actor: buyer },
        { listingId: cast.listingId, values: requestValues },
      ),
    )) as { value: { dealId: string } }
  ).value;
  const story = new Story(cast, dealId, now);
  await step(story, seller, "accept_request", { message: "Mời anh ghé xưởng." });
  await step(story, buyer, "sign_nda", { agree: true });
  await step(story, seller, "sign_nda", { agree: true });
  await step(story, buyer, "start_pilot", pilotPlan);
  story.later(5);
  await cut(confirmProposal, () =>
    confirmProposal(story.ctx(seller), { dealId, step: "start_pilot" }),
  );
  story.later(27 * 24);
  const result = {
    measured: [3.6, 7, 2.6],
    decision: "replicate",
    conclusion: "Hai chỉ tiêu đạt.",
  };
  await step(story, buyer, "conclude_pilot", result);
  await step(story, seller, "conclude_pilot", result);
  await step(story, buyer, "offer", { terms: firstTerms, validUntil: story.day(14) });
  await step(story, seller, "counter_offer", { terms: firstTerms, validUntil: story.day(3) });
  await clock(story, "lapse_offer", new Date(story.now.getTime() + 5 * DAY));
  await step(story, seller, "offer", { terms: firstTerms, validUntil: story.day(14) });
  await step(story, buyer, "accept_offer", { hash: await story.offerHash() });
  await step(story, seller, "reopen", { reason });
  await step(story, seller, "offer", { terms: firstTerms, validUntil: story.day(14) });
  await step(story, buyer, "accept_offer", { hash: await story.offerHash() });
  await cut(saveContract, () =>
    saveContract(story.ctx(seller), { dealId, values: { items: contractTexts, legal: legalNo } }),
  );
  await step(story, buyer, "confirm_contract", { agree: true });
  await step(story, seller, "confirm_contract", { agree: true });
  await clock(story, "take_effect");
  expect(await stateOf(story)).toBe("in_delivery");
});

test("from delivery to use, and back", async () => {
  const story = await aDealIn("in_delivery");
  const { buyer, seller, operator } = story.cast;
  await step(story, buyer, "raise_dispute", { reason });
  await step(story, operator, "resolve_dispute", { reason });
  story.later(60 * 24);
  await db().milestone.updateMany({
    where: { dealId: story.dealId },
    data: { state: "released", acceptedAt: story.now, releasedAt: story.now },
  });
  taken.add("complete_delivery");
  await cut(advanceDeal, () =>
    advanceDeal(
      { db: db(), now: story.now, actor: { kind: "system" } },
      { dealId: story.dealId, step: "complete_delivery" },
    ),
  );
  const use = { whatInUse: "Dây chuyền chạy ba ca.", inUseSince: "2026-04-01", sites: 1 };
  const declared = async () =>
    (
      await db().dealReport.findFirstOrThrow({
        where: { dealId: story.dealId, state: "declared" },
      })
    ).id;
  await step(story, buyer, "report_use", use);
  await step(story, seller, "contest_report", { reportId: await declared(), reason });
  await step(story, buyer, "report_use", use);
  const reportId = await declared();
  await step(story, seller, "attest_report", { reportId });
  await step(story, buyer, "report_result", { kind: "result_6_months", whatInUse: "Bán 3 tấn." });
  await step(story, seller, "attest_report", { reportId: await declared() });
  await step(story, buyer, "report_result", {
    kind: "royalty",
    whatInUse: "Sổ bán hàng",
    statement: {
      from: (await db().deal.findUniqueOrThrow({ where: { id: story.dealId } })).signedAt
        ?.toISOString()
        .slice(0, 10),
      to: story.day(-2),
      grossVnd: "500.000.000",
    },
  });
  await step(story, buyer, "withdraw_report", { reportId, reason });
  expect(await stateOf(story)).toBe("delivered");
});

test("the ends, and the ways around", async () => {
  for (const [state, name, values] of [
    ["requested", "decline", { reasonCode: "capacity" }],
    ["requested", "withdraw", { reasonCode: "timing" }],
    ["signed", "terminate", { reason }],
    ["delivered", "close", {}],
  ] as const) {
    const story = await aDealIn(state);
    const first = name === "decline" ? story.cast.seller : story.cast.buyer;
    await step(story, first, name, values);
    if (name === "terminate" || name === "close")
      await step(story, story.cast.seller, name, values);
    expect(await db().deal.count({ where: { id: story.dealId, endedAt: { not: null } } })).toBe(1);
  }
  const forgotten = await aDealIn("requested");
  await cut(
    runDealClocks,
    () => runDealClocks({ db: db(), now: new Date(forgotten.now.getTime() + 6 * DAY) }),
    { inParts: "each reminder of each deal is a change of its own" },
  );
  await clock(forgotten, "expire", new Date(forgotten.now.getTime() + 15 * DAY));
  const firm = await Story.request(await aCast({ firm: true, annex: false }), undefined, {
    acceptListedTerms: "yes",
  });
  await step(firm, firm.cast.seller, "accept_listed_terms");
  const open = await aDealIn("in_discussion", await aCast({ annex: false }));
  await step(open, open.cast.seller, "waive_nda");
  await step(
    open,
    open.cast.operator,
    "open_negotiation",
    {},
    { override: { reason, side: "buyer" } },
  );
  const registered = await aDealIn("agreed");
  await registered.saveContract(registered.cast.seller, { ...legalNo, crossBorder: true });
  await registered.both("confirm_contract", { agree: true });
  const upload = { fileName: "gcn.txt", bytes: Buffer.from("Giấy chứng nhận 1234") };
  const certificate = { number: "1234/GCN", date: registered.day(-1) };
  await step(registered, registered.cast.seller, "record_registration", certificate, { upload });
  expect(await stateOf(registered)).toBe("in_delivery");
  await step(registered, registered.cast.seller, "withdraw_registration", { reason });
});

test("an award", async () => {
  const cast = await aCast();
  const challengeId = newId();
  const proposalId = newId();
  const { id: organisationId } = cast.enterprise;
  await db().challenge.create({
    data: { id: challengeId, organisationId, titleVi: "Giảm lát vỡ", state: "published" },
  });
  const proposal = { organisationId: cast.institute.id, createdById: cast.seller.userId };
  await db().proposal.create({
    data: { id: proposalId, challengeId, ...proposal, state: "submitted" },
  });
  const input = { proposalId, version: 1, challengeVersion: 1, declines: {} };
  await cut(acceptProposal, () => acceptProposal(ctxFor(cast.buyer), input));
  expect(await db().deal.count({ where: { proposalId } })).toBe(1);
});

afterAll(() => {
  // Those of a declared deal are cut with its declaration.
  const elsewhere = ["attest_declaration", "contest_declaration"];
  const all = Object.keys(stepSchemas).filter((name) => !elsewhere.includes(name));
  expect(
    all.filter(isStepName).filter((name) => !taken.has(name)),
    "steps nobody died in",
  ).toEqual([]);
});
