import type { Tx } from "#app/platform/db/client.server.ts";
import { type LoadedDeal, loadDeal } from "./facts.server.ts";
import { otherSide } from "./model.ts";
import { nextClock } from "./next-clock.ts";
import { type GradeFacts, gradeOf } from "./rules.ts";

type Graded = Pick<LoadedDeal, "deal" | "facts" | "money">;

/** The side that did not declare the deal is verified; true for deals made on the exchange. */
function attesterVerified({ deal, facts }: Graded): boolean {
  if (!facts.declaration) return true;
  return deal[otherSide(facts.declaration.side)].verification === "verified";
}

/** What the evidence of a deal comes to, as its grade asks. */
export function gradeFactsOf(loaded: Graded): GradeFacts {
  const { deal, facts, money } = loaded;
  return {
    origin: deal.origin,
    contested: facts.declaration?.state === "contested",
    attesterVerified: attesterVerified(loaded),
    attestedByBoth:
      deal.agreedTermSheet !== null || deal.reports.some(({ state }) => state === "attested"),
    signedDocumentHash: deal.signedAt ? (deal.contract?.documentHash ?? null) : null,
    valueVnd: deal.valueVnd,
    matchedVnd: money.matchedVnd,
    registrationNumber: deal.registrationNumber,
  };
}

/**
 * Brings the deal's evidence grade and its next timer up to its facts. Called in the transaction of
 * every change of the deal, and by payments whenever money of the deal moves.
 */
export async function recomputeGrade(tx: Tx, dealId: string): Promise<void> {
  const loaded = await loadDeal(tx, dealId);
  if (!loaded) return;
  const clock = nextClock(loaded.facts);
  await tx.deal.update({
    where: { id: dealId },
    data: {
      grade: gradeOf(gradeFactsOf(loaded)),
      clockTransition: clock?.name ?? null,
      clockAt: clock?.at ?? null,
    },
  });
}
