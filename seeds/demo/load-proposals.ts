import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { SeedChallenge, SeedProposal, SeedQuestion } from "../city/types.ts";
import { person } from "./cast.ts";
import { demoId } from "./ids.ts";
import { daysAgo, inDays } from "./moments.ts";

/** Proposals wait for the asker's answer; questions stand under the problem. */
export async function loadProposals(
  tx: Tx,
  seeds: { proposals: SeedProposal[]; questions: SeedQuestion[]; challenges: SeedChallenge[] },
  start: Date,
) {
  const challenges = new Map(seeds.challenges.map((challenge) => [challenge.key, challenge]));
  await tx.proposal.createMany({
    data: seeds.proposals.map((proposal) => {
      const { userId, organisationId } = person(proposal.organisation, "manager", "owner");
      const sent = daysAgo(start, proposal.daysAgo, proposal.challenge + proposal.organisation);
      const kpis = challenges.get(proposal.challenge)?.kpis ?? [];
      return {
        id: newId(),
        challengeId: demoId("challenge", proposal.challenge),
        organisationId,
        listingId: proposal.listing ? demoId("listing", proposal.listing) : null,
        state: "submitted" as const,
        approach: proposal.approach,
        priceVnd: BigInt(proposal.priceVnd),
        durationWeeks: proposal.weeks,
        commitments: kpis.map((kpi, i) => ({
          name: kpi.name.vi,
          unit: kpi.unit,
          committed: proposal.committed[i] ?? null,
        })),
        team: proposal.team,
        submittedAt: sent,
        createdById: userId,
        createdAt: sent,
      };
    }),
  });
  await tx.challengeQuestion.createMany({
    data: seeds.questions.map((question) => {
      const { userId, organisationId } = person(question.organisation, "manager", "owner");
      const asked = daysAgo(start, question.daysAgo, question.question);
      return {
        id: newId(),
        challengeId: demoId("challenge", question.challenge),
        askedByOrganisationId: organisationId,
        askedById: userId,
        question: question.question,
        answer: question.answer,
        askedAt: asked,
        answeredAt: question.answer ? inDays(asked, 20 / 24) : null,
      };
    }),
  });
}
