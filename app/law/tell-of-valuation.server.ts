import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";

/** Tells both sides, once a deal, that the law demands a valuation before they can sign: it takes weeks. */
export async function tellOfValuation(tx: Tx, dealId: string): Promise<void> {
  const party = { select: { id: true, nameVi: true, nameEn: true } };
  const deal = await tx.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { id: true, code: true, titleVi: true, titleEn: true, buyer: party, seller: party },
  });
  await tellParties(tx, deal, {
    event: "deals.valuation_needed",
    key: `valuation-needed:${dealId}`,
    from: null,
    href: `/deals/${dealId}/advisers`,
  });
}
