import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";

/** Tells both sides, once a deal, that the law demands a valuation before they can sign: it takes weeks. */
export async function tellOfValuation(tx: Tx, dealId: string, now: Date): Promise<void> {
  const usable = {
    purposeKind: "contract_price",
    validUntil: { gte: new Date(localDay(now)) },
  } as const;
  if ((await tx.valuation.count({ where: { dealId, ...usable } })) > 0) return;
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
