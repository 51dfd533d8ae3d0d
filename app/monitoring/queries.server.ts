import type { Tx } from "#app/platform/db/client.server.ts";
import { alarmLines } from "./alarms.server.ts";
import { funnel, stageTimes } from "./funnel.server.ts";
import { countsOf, indicators, moneyThroughPlatform, suppliers } from "./indicators.server.ts";
import type { Question } from "./schema.ts";
import { targetLines } from "./targets.server.ts";

/** Suppliers on the dashboard. */
const SUPPLIERS = 12;

/** Everything the dashboard shows: eight statements at once, whatever the number of deals. */
export async function dashboard(db: Tx, question: Question, now: Date) {
  const { span, compared, selection } = question;
  const [figures, before, money, steps, stages, firms, alarms, targets] = await Promise.all([
    indicators(db, span, selection),
    compared ? countsOf(db, compared, selection) : null,
    moneyThroughPlatform(db, span, selection),
    funnel(db, span, selection),
    stageTimes(db, span, selection),
    suppliers(db, span, selection, SUPPLIERS),
    alarmLines(db, now),
    targetLines(db, now),
  ]);
  return { figures, before, money, steps, stages, suppliers: firms, alarms, targets };
}
export type Dashboard = Awaited<ReturnType<typeof dashboard>>;
