import { tellParties } from "#app/deals/tell-parties.server.ts";
import { readTerms } from "#app/negotiation/stored-terms.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { royaltyTermsOf, unstatedTo } from "./royalty-rules.ts";

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;

/** Tells each payer, once a period, that it is over and not stated yet. Stands still in a dispute. */
export async function remindOfRoyalties(ctx: { db: Db; now: Date }): Promise<void> {
  const deals = await ctx.db.deal.findMany({
    where: {
      state: "commercialised",
      disputed: false,
      agreedTermSheet: { terms: { path: ["royaltyPercent"], gt: 0 } },
    },
    select: {
      id: true,
      code: true,
      titleVi: true,
      titleEn: true,
      signedAt: true,
      buyer: party,
      seller: party,
      agreedTermSheet: { select: { terms: true } },
      reports: {
        select: { state: true, royalty: { select: { startsOn: true, endsOn: true } } },
      },
    },
  });
  for (const { signedAt, agreedTermSheet, reports, ...deal } of deals) {
    const terms = agreedTermSheet && readTerms(agreedTermSheet.terms);
    const to = unstatedTo(royaltyTermsOf(terms, signedAt), reports);
    if (to === null || to >= localDay(ctx.now)) continue;
    await tellParties(ctx.db, deal, {
      event: "deals.royalty_due",
      key: `royalty-due:${deal.id}:${to}`,
      from: "seller",
      href: `/deals/${deal.id}/royalties`,
    });
  }
}
