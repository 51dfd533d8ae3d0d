import { workingCalendar } from "#app/calendar/queries.server.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok } from "#app/platform/result.ts";
import { type Move, type MovedLine, moveDeadlines } from "./move-deadlines.server.ts";
import { extendedDue } from "./rules.ts";
import { runningClocks } from "./running-clocks.server.ts";

interface Ctx {
  readonly db: Db;
  readonly now: Date;
}

/**
 * Gives running deadlines back the working days that a change of the calendar took, and tells whose they
 * are. Safe to run twice.
 */
export async function extendDeadlines({ db, now }: Ctx): Promise<void> {
  const calendar = await workingCalendar(db);
  const ofDeal = new Map<string, Move[]>();
  for (const clock of await runningClocks(db, { after: now })) {
    const due = extendedDue(clock, calendar);
    if (due) ofDeal.set(clock.dealId, [...(ofDeal.get(clock.dealId) ?? []), { clock, due }]);
  }
  for (const [dealId, moves] of ofDeal) {
    await inTransaction(db, async (tx) => {
      const how = { cause: "calendar", actor: { kind: "system" }, now } as const;
      await tell(tx, dealId, await moveDeadlines(tx, moves, how));
      return ok(null);
    });
  }
}

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;

/** Each side whose deadlines moved, once a deal, however many they are. */
async function tell(tx: Tx, dealId: string, lines: readonly MovedLine[]): Promise<void> {
  if (lines.length === 0) return;
  const deal = await tx.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { id: true, code: true, titleVi: true, titleEn: true, buyer: party, seller: party },
  });
  for (const side of ["buyer", "seller"] as const) {
    const own = lines.filter((line) => line.side === side);
    own.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
    const [first] = own;
    if (!first) continue;
    await tellParties(tx, deal, {
      event: "delivery.deadline_moved",
      key: `deadline-moved:${first.id}`,
      from: side === "buyer" ? "seller" : "buyer",
      href: `/deals/${dealId}#log`,
      params: {
        count: own.length,
        due: first.dueAt.toISOString(),
      },
    });
  }
}
