import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { SeedChallenge } from "../city/types.ts";
import { demoId } from "./ids.ts";
import { daysAgo, inDays } from "./moments.ts";

const past = ({ state }: SeedChallenge) => state === "awarded" || state === "closed";
const published = (c: SeedChallenge) => c.state === "published" || past(c);

/** Those in review came in within the days the operator has promised to answer in. */
function sinceDays(c: SeedChallenge, order: number): number {
  if (past(c)) return 260;
  return c.state === "in_review" ? 1 + (order % 2) : 5 + order * 2;
}

/**
 * The problems with the review that published them; newer ones further up in their list.
 * @param reviewer user id of the operator's reviewer
 */
export async function loadChallenges(tx: Tx, list: SeedChallenge[], start: Date, reviewer: string) {
  const dated = list.map((c, i) => ({
    c,
    since: daysAgo(start, sinceDays(c, i), c.key),
  }));
  await tx.challenge.createMany({
    data: dated.map(({ c, since }) => ({
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
      deadline: new Date(localDay(inDays(start, past(c) ? -200 : c.deadlineInDays))),
      keywords: c.keywords,
      provinceCode: "01",
      wardCode: c.wardCode,
      submittedAt: c.state === "draft" ? null : since,
      publishedAt: published(c) ? since : null,
      createdAt: since,
    })),
  });
  await tx.challengeReview.createMany({
    data: dated
      .filter(({ c }) => published(c))
      .map(({ c, since }) => ({
        id: newId(),
        challengeId: demoId("challenge", c.key),
        reviewerId: reviewer,
        approved: true,
        reasons: "Nêu rõ việc vướng, người dùng, ngân sách và số đo.",
        createdAt: since,
      })),
  });
}
