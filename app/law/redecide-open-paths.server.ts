import { lockDeal } from "#app/deals/history.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import { answerable } from "./answer-legal-path.server.ts";
import { redecideLegalPath } from "./write-legal-path.server.ts";

/**
 * Decides anew, by the law of the moment, every path no confirmed contract has frozen: both sides learn of
 * what the law now demands before they come to sign.
 */
export async function redecideOpenPaths(ctx: { db: Db; now: Date }): Promise<void> {
  const open = await ctx.db.dealLegalPath.findMany({
    where: { frozenAt: null, deal: { state: { in: [...answerable] } } },
    select: { dealId: true },
  });
  for (const { dealId } of open) {
    await inTransaction(ctx.db, async (tx) => {
      await lockDeal(tx, dealId);
      await redecideLegalPath(tx, dealId, ctx.now);
      return ok(null);
    });
  }
}
