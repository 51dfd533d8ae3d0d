import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import { remindersDue } from "./rules.ts";

const DAY = 86_400_000;
const ROUND = 500;
/** The first reminder is due this long before the end. */
const FIRST = 60 * DAY;

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;

/**
 * Reminds both sides of a filing period that runs out: at 60, 30, 14, 7 and 3 days, and at its end. A
 * round that was missed sends the last reminder due, not all of them.
 * @returns how many deals were reminded
 */
export async function remindOfRegistrations(ctx: { db: Db; now: Date }): Promise<number> {
  const waiting = await ctx.db.deal.findMany({
    where: {
      state: "signed",
      registrationDueAt: { lte: new Date(ctx.now.getTime() + FIRST) },
      legalPath: { frozenAt: { not: null }, filedAt: null },
    },
    take: ROUND,
    orderBy: { registrationDueAt: "asc" },
    select: {
      id: true,
      code: true,
      titleVi: true,
      titleEn: true,
      buyer: party,
      seller: party,
      registrationDueAt: true,
      legalPath: { select: { remindersSent: true } },
    },
  });
  let reminded = 0;
  for (const { legalPath, registrationDueAt, ...deal } of waiting) {
    if (!legalPath || !registrationDueAt) continue;
    const due = remindersDue(registrationDueAt, ctx.now);
    if (due <= legalPath.remindersSent) continue;
    await inTransaction(ctx.db, async (tx) => {
      const { count } = await tx.dealLegalPath.updateMany({
        where: { dealId: deal.id, remindersSent: legalPath.remindersSent },
        data: { remindersSent: due },
      });
      if (count === 0) return ok(null);
      const days = Math.ceil((registrationDueAt.getTime() - ctx.now.getTime()) / DAY);
      await tellParties(tx, deal, {
        event: days > 0 ? "law.register_reminder" : "law.register_late",
        key: `law-register:${deal.id}:${due}`,
        from: null,
        href: `/deals/${deal.id}/legal`,
        params: { days },
      });
      reminded += 1;
      return ok(null);
    });
  }
  return reminded;
}
