import { beforeAll, describe, expect, test } from "vitest";
import { acceptProposal } from "#app/challenges/accept-proposal.server.ts";
import { answerQuestion } from "#app/challenges/answer-question.server.ts";
import { askQuestion } from "#app/challenges/ask-question.server.ts";
import { createChallenge } from "#app/challenges/create-challenge.server.ts";
import { declineProposal } from "#app/challenges/decline-proposal.server.ts";
import { loadChallengePage } from "#app/challenges/load-page.server.ts";
import { loadProposal } from "#app/challenges/load-proposal.server.ts";
import { moveChallenge } from "#app/challenges/move-challenge.server.ts";
import { questionsOf } from "#app/challenges/queries.server.ts";
import { reviewChallenge } from "#app/challenges/review-challenge.server.ts";
import { runChallengeClocks } from "#app/challenges/run-challenge-clocks.server.ts";
import { saveProposal } from "#app/challenges/save-proposal.server.ts";
import { saveSection } from "#app/challenges/save-section.server.ts";
import { withdrawProposal } from "#app/challenges/withdraw-proposal.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";

let agency: UserActor;
let operator: UserActor;
let first: UserActor;
let second: UserActor;

beforeAll(async () => {
  agency = await aMember(await anOrganisation("agency"));
  operator = await aMember(await anOrganisation("operator"));
  first = await aMember(await anOrganisation("vendor"));
  second = await aMember(await anOrganisation("institute"));
});

const row = (id: string) => db().challenge.findUniqueOrThrow({ where: { id } });
const proposalRow = (id: string) => db().proposal.findUniqueOrThrow({ where: { id } });
const DEADLINE = "2030-12-24";

async function published(): Promise<string> {
  const created = await createChallenge(ctxFor(agency), { title: { vi: "Đếm khách tại 12 điểm" } });
  if (!created.ok) throw new Error(created.refusal.key);
  const challengeId = created.value.challengeId;
  const text = {
    vi: "Đếm khách theo từng điểm, báo quá tải trong 60 giây, sai số dưới 5%.",
    en: "",
  };
  const save = async (section: "problem" | "success" | "budget", typed: Record<string, unknown>) =>
    saveSection(ctxFor(agency), {
      challengeId,
      section,
      typed,
      version: (await row(challengeId)).version,
    });
  await save("problem", {
    title: { vi: "Đếm khách tại 12 điểm" },
    summary: text,
    pain: text,
    scale: text,
    industries: ["O84"],
  });
  await save("success", {
    outputs: text,
    kpis: [{ name: { vi: "Sai số đếm" }, unit: "%", baseline: 18, target: 5 }],
  });
  await save("budget", {
    budget: { minVnd: 800_000_000, maxVnd: 1_200_000_000 },
    fundingSource: text,
    deadline: DEADLINE,
  });
  const version = (await row(challengeId)).version;
  expect(
    await moveChallenge(ctxFor(agency), { challengeId, move: "submit", version }),
  ).toMatchObject({ ok: true });
  const reviewed = await reviewChallenge(ctxFor(operator), {
    challengeId,
    version: version + 1,
    approved: true,
    reasons: "",
  });
  expect(reviewed).toMatchObject({ ok: true });
  return challengeId;
}

async function proposes(by: UserActor, challengeId: string, submit = true): Promise<string> {
  const saved = await saveProposal(ctxFor(by), {
    challengeId,
    version: 0,
    submit,
    typed: {
      approach: "Camera đếm người ở lối vào, đối chiếu vé điện tử, chạy trên máy tại chỗ.",
      priceVnd: 990_000_000,
      durationWeeks: 16,
      commitments: [{ name: "Sai số đếm", unit: "%", committed: 4 }],
      team: "5 kỹ sư",
    },
  });
  if (!saved.ok) throw new Error(saved.refusal.key);
  return saved.value.proposalId;
}

describe("a need", () => {
  test("is sent only with a whole brief and stays unseen until published", async () => {
    const created = await createChallenge(ctxFor(agency), { title: { vi: "Chỉ có tên" } });
    if (!created.ok) throw new Error();
    const { challengeId } = created.value;
    const input = { challengeId, move: "submit", version: 1 } as const;
    expect(await moveChallenge(ctxFor(agency), input)).toMatchObject({
      refusal: { key: "challenges.incomplete" },
    });
    expect(await loadChallengePage(db(), new Date(), challengeId, null)).toBeNull();
    expect(await loadChallengePage(db(), new Date(), challengeId, first)).toBeNull();
    expect(await loadChallengePage(db(), new Date(), challengeId, agency)).not.toBeNull();
    expect(await moveChallenge(ctxFor(first), input)).toMatchObject({ refusal: { status: 404 } });
  });

  test("takes questions, answered once, with nobody's name on them", async () => {
    const challengeId = await published();
    const question = "Có được lắp camera trên cột đèn không?";
    expect(await askQuestion(ctxFor(first), { challengeId, question })).toMatchObject({ ok: true });
    expect(await askQuestion(ctxFor(first), { challengeId, question })).toMatchObject({ ok: true });
    expect(await askQuestion(ctxFor(agency), { challengeId, question })).toMatchObject({
      refusal: { status: 403 },
    });
    const [asked, ...more] = await questionsOf(db(), challengeId);
    expect(more).toEqual([]);
    expect(Object.keys(asked ?? {})).not.toContain("askedByOrganisationId");
    const answer = { challengeId, questionId: asked?.id ?? "", answer: "Được, cột của thành phố." };
    expect(await answerQuestion(ctxFor(second), answer)).toMatchObject({
      refusal: { status: 404 },
    });
    expect(await answerQuestion(ctxFor(agency), answer)).toMatchObject({ ok: true });
    expect(await answerQuestion(ctxFor(agency), answer)).toMatchObject({
      refusal: { status: 409 },
    });
  });

  test("closes after its last day in Vietnam, by the clock", async () => {
    const challengeId = await published();
    await runChallengeClocks({ db: db(), now: new Date("2030-12-24T16:59:00Z") });
    expect((await row(challengeId)).state).toBe("published");
    await runChallengeClocks({ db: db(), now: new Date("2030-12-24T17:00:00Z") });
    expect((await row(challengeId)).state).toBe("closed");
    await expect(proposes(first, challengeId)).rejects.toThrow("challenges.not_open");
  });
});

describe("proposals", () => {
  test("a draft is its writer's, a sent one the owner's too, nobody else's", async () => {
    const challengeId = await published();
    const id = await proposes(first, challengeId, false);
    expect(await loadProposal(db(), agency, id)).toBeNull();
    expect(await loadProposal(db(), first, id)).toMatchObject({ side: "proposer", mayEdit: true });
    const again = await saveProposal(ctxFor(first), {
      challengeId,
      version: 1,
      submit: true,
      typed: { approach: "ngắn", commitments: [{ name: "Sai số đếm", unit: "%" }] },
    });
    expect(again).toMatchObject({
      refusal: {
        fields: {
          approach: "challenges.approach_short",
          priceVnd: "form.needed",
          "commitments.0.committed": "form.needed",
        },
      },
    });
    await db().proposal.deleteMany({ where: { id } });
    const sent = await proposes(first, challengeId);
    expect(await loadProposal(db(), agency, sent)).toMatchObject({
      side: "owner",
      mayDecide: true,
    });
    expect(await loadProposal(db(), second, sent)).toBeNull();
    expect(await loadProposal(db(), operator, sent)).toBeNull();
  });

  test("can be withdrawn and sent again; one organisation has one", async () => {
    const challengeId = await published();
    const id = await proposes(first, challengeId);
    await expect(proposes(first, challengeId)).rejects.toThrow("challenges.proposal_changed");
    expect(await withdrawProposal(ctxFor(second), { proposalId: id, version: 1 })).toMatchObject({
      refusal: { status: 404 },
    });
    expect(await withdrawProposal(ctxFor(first), { proposalId: id, version: 1 })).toMatchObject({
      ok: true,
    });
    expect((await proposalRow(id)).state).toBe("withdrawn");
  });

  test("the award opens a deal, and everyone else gets a reason from the list", async () => {
    const challengeId = await published();
    const chosen = await proposes(first, challengeId);
    const other = await proposes(second, challengeId);
    const input = {
      proposalId: chosen,
      version: 1,
      challengeVersion: (await row(challengeId)).version,
      declines: {},
    };
    expect(await acceptProposal(ctxFor(first), input)).toMatchObject({ refusal: { status: 404 } });
    expect(await acceptProposal(ctxFor(agency), input)).toMatchObject({
      refusal: { fields: { [`declines.${other}`]: "challenges.reason_needed" } },
    });
    expect((await row(challengeId)).state).toBe("published");
    const accepted = await acceptProposal(ctxFor(agency), {
      ...input,
      declines: { [other]: "price" },
    });
    if (!accepted.ok) throw new Error(accepted.refusal.key);
    const deal = await db().deal.findUniqueOrThrow({ where: { id: accepted.value.dealId } });
    expect(deal).toMatchObject({
      origin: "award",
      challengeId,
      proposalId: chosen,
      buyerOrganisationId: agency.organisationId,
      sellerOrganisationId: first.organisationId,
    });
    expect((await row(challengeId)).state).toBe("awarded");
    expect(await proposalRow(chosen)).toMatchObject({ state: "accepted" });
    expect(await proposalRow(other)).toMatchObject({ state: "declined", declineReason: "price" });
    expect(await acceptProposal(ctxFor(agency), input)).toMatchObject({ refusal: { status: 409 } });
  });

  test("of two acceptances at once one wins", async () => {
    const challengeId = await published();
    const ids = [await proposes(first, challengeId), await proposes(second, challengeId)] as const;
    const challengeVersion = (await row(challengeId)).version;
    const accept = (chosen: string, other: string) =>
      acceptProposal(ctxFor(agency), {
        proposalId: chosen,
        version: 1,
        challengeVersion,
        declines: { [other]: "no_fit" },
      });
    const results = await Promise.all([accept(ids[0], ids[1]), accept(ids[1], ids[0])]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db().deal.count({ where: { challengeId } })).toBe(1);
  });

  test("is declined with a reason only", async () => {
    const challengeId = await published();
    const proposalId = await proposes(first, challengeId);
    const input = { proposalId, version: 1, note: "" };
    expect(await declineProposal(ctxFor(agency), { ...input, reason: "vì thế" })).toMatchObject({
      refusal: { status: 422 },
    });
    expect(await declineProposal(ctxFor(agency), { ...input, reason: "timing" })).toMatchObject({
      ok: true,
    });
  });
});
