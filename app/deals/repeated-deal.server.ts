import type { PathAnswers } from "#app/law/model.ts";
import { readAnswers } from "#app/law/stored-path.ts";
import { readTerms } from "#app/negotiation/stored-terms.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { type Terms, termsAgain } from "../negotiation/terms.ts";

export interface RepeatedDeal {
  readonly id: string;
  readonly code: string;
  /** What was agreed then, without its days; null for a deal made elsewhere. */
  readonly terms: Terms | null;
  readonly answers: PathAnswers | null;
}

/** The deal this one repeats at a new site, as far as it was between the same two: what one agreed is not told to another. */
export async function repeatedDeal(db: Tx, dealId: string): Promise<RepeatedDeal | null> {
  const { parent, ...deal } = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: {
      buyerOrganisationId: true,
      sellerOrganisationId: true,
      parent: {
        select: {
          id: true,
          code: true,
          buyerOrganisationId: true,
          sellerOrganisationId: true,
          agreedTermSheet: { select: { terms: true } },
          legalPath: { select: { answers: true } },
        },
      },
    },
  });
  const same =
    parent?.buyerOrganisationId === deal.buyerOrganisationId &&
    parent.sellerOrganisationId === deal.sellerOrganisationId;
  if (!parent || !same) return null;
  const { agreedTermSheet, legalPath } = parent;
  return {
    id: parent.id,
    code: parent.code,
    terms: agreedTermSheet && termsAgain(readTerms(agreedTermSheet.terms)),
    answers: legalPath && readAnswers(legalPath.answers),
  };
}
