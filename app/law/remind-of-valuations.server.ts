import { beforeSigned } from "#app/deals/model.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok } from "#app/platform/result.ts";
import { VALUATION_NEAR_DAYS, valuationMarks } from "./rules.ts";

const DAY = 86_400_000;
const ROUND = 500;

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;
const forThePrice = { purposeKind: "contract_price" } as const;
const demands = (effect: "valuation" | "audit") => ({
  outcome: { path: ["findings"], array_contains: [{ effect }] },
});

/**
 * Tells the managers of both sides that the valuation their contract waits for may soon be used no longer,
 * and once it may not, while the contract is not confirmed. A round that was missed sends the last message
 * due, not both.
 * @returns how many deals were told
 */
export async function remindOfValuations(ctx: { db: Db; now: Date }): Promise<number> {
  const today = new Date(localDay(ctx.now));
  const near = new Date(today.getTime() + VALUATION_NEAR_DAYS * DAY);
  const waiting = await ctx.db.deal.findMany({
    where: {
      state: { in: [...beforeSigned] },
      legalPath: { OR: [demands("valuation"), demands("audit")] },
      valuations: {
        some: { ...forThePrice, remindersSent: { lt: 2 }, validUntil: { lte: near } },
        none: { ...forThePrice, validUntil: { gt: near } },
      },
    },
    take: ROUND,
    orderBy: { id: "asc" },
    select: {
      id: true,
      code: true,
      titleVi: true,
      titleEn: true,
      buyer: party,
      seller: party,
      valuations: {
        where: forThePrice,
        orderBy: { validUntil: "desc" },
        take: 1,
        select: { id: true, validUntil: true, remindersSent: true },
      },
    },
  });
  let told = 0;
  for (const { valuations, ...deal } of waiting) {
    const [last] = valuations;
    const due = last ? valuationMarks(last.validUntil, today) : 0;
    if (!last || due <= last.remindersSent) continue;
    await inTransaction(ctx.db, async (tx) => {
      const { count } = await tx.valuation.updateMany({
        where: { dealId: deal.id, ...forThePrice, remindersSent: { lt: due } },
        data: { remindersSent: due },
      });
      if (count === 0) return ok(null);
      await tellParties(tx, deal, {
        event: due === 1 ? "law.valuation_ends" : "law.valuation_ended",
        key: `valuation-ends:${last.id}:${due}`,
        from: null,
        roles: ["owner", "manager"],
        href: `/deals/${deal.id}/advisers#call`,
        // Its last day is still a day.
        params: { days: Math.max(1, (last.validUntil.getTime() - today.getTime()) / DAY) },
      });
      told += 1;
      return ok(null);
    });
  }
  return told;
}
