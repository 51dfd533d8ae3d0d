import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { SeedChallenge } from "../city/types.ts";
import { daysAgo, demoId } from "./ids.ts";

const DAY = 86_400_000;

/** @param reviewer user id of the operator's reviewer */
export async function loadChallenges(tx: Tx, list: SeedChallenge[], start: Date, reviewer: string) {
  const past = (c: SeedChallenge) => c.state === "awarded" || c.state === "closed";
  const published = (c: SeedChallenge) => c.state === "published" || past(c);
  const since = (c: SeedChallenge, i: number) => daysAgo(start, past(c) ? 260 : 5 + i * 2, c.key);
  await tx.challenge.createMany({
    data: list.map((c, i) => ({
      id: demoId("challenge", c.key),
      organisationId: demoId("organisation", c.organisation),
      externalId: c.externalId,
      state: c.state,
      titleVi: c.title.vi,
      titleEn: c.title.en,
      summaryVi: c.summary.vi,
      summaryEn: c.summary.en,
      painVi: c.pain.vi,
      painEn: c.pain.en,
      scaleVi: c.scale.vi,
      scaleEn: c.scale.en,
      outputsVi: c.outputs.vi,
      outputsEn: c.outputs.en,
      constraintsVi: c.constraints.vi,
      constraintsEn: c.constraints.en,
      dataAvailableVi: c.dataAvailable.vi,
      dataAvailableEn: c.dataAvailable.en,
      kpis: c.kpis as object[],
      industries: c.industries,
      scienceFields: c.scienceFields,
      solutionCategories: c.solutionCategories,
      requiredTrl: c.requiredTrl,
      budgetMinVnd: BigInt(c.budget.minVnd),
      budgetMaxVnd: BigInt(c.budget.maxVnd),
      fundingSourceVi: c.fundingSource.vi,
      fundingSourceEn: c.fundingSource.en,
      pilotPlanVi: c.pilotPlan.vi,
      pilotPlanEn: c.pilotPlan.en,
      deadline: new Date(start.getTime() + (past(c) ? -200 : c.deadlineInDays) * DAY),
      keywords: c.keywords,
      provinceCode: "01",
      wardCode: c.wardCode,
      submittedAt: c.state === "draft" ? null : since(c, i),
      publishedAt: published(c) ? since(c, i) : null,
      createdAt: since(c, i),
    })),
  });
  await tx.challengeReview.createMany({
    data: list.filter(published).map((c, i) => ({
      id: newId(),
      challengeId: demoId("challenge", c.key),
      reviewerId: reviewer,
      approved: true,
      reasons: "Nêu rõ việc vướng, người dùng, ngân sách và số đo.",
      createdAt: since(c, i),
    })),
  });
}
