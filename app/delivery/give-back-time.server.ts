import { workingCalendar } from "#app/calendar/queries.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { moveDeadlines } from "./move-deadlines.server.ts";
import { resumedDue } from "./rules.ts";
import { runningClocks } from "./running-clocks.server.ts";

/** Deadlines stood still while a dispute did: at its end each gets back the time it lost. */
export async function giveBackTime(
  tx: Tx,
  held: { dealId: string; since: Date; actor: Actor; now: Date },
): Promise<void> {
  const { dealId, since, actor, now } = held;
  const clocks = await runningClocks(tx, { after: since, dealId });
  if (clocks.length === 0) return;
  const calendar = await workingCalendar(tx);
  const moves = clocks.map((clock) => ({
    clock,
    due: resumedDue(clock, { since, until: now }, calendar),
  }));
  await moveDeadlines(tx, moves, { cause: "dispute", actor, now });
}
