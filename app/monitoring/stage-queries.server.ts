import type { Tx } from "#app/platform/db/client.server.ts";
import { Prisma } from "#app/platform/db/generated/client.ts";
import {
  type FunnelCount,
  type FunnelStep,
  funnelSteps,
  type StageTime,
  type TimedStage,
  timedStages,
} from "./model.ts";
import type { Period } from "./period.ts";
import { firstReached, funnelTimes, stays, within } from "./selection.server.ts";

const { sql, join } = Prisma;

const days = (from: Prisma.Sql, to: Prisma.Sql) =>
  sql`extract(epoch from ${to} - ${from}) / 86400.0`;

/**
 * How many deals reached each step in the period, and the median of days from the step before among
 * them. A deal that skipped the step before counts, but has no days to tell.
 */
export async function funnelOf(db: Tx, period: Period): Promise<FunnelCount[]> {
  const branches = funnelSteps.map((step) => {
    const { at, before } = funnelTimes[step];
    return sql`select ${step}::text as step, ${days(before, at)} as days
      from deal d
      ${needs(step, "evaluated") ? sql`left join (${firstReached("evaluated")}) e on e.deal_id = d.id` : sql``}
      ${needs(step, "negotiated") ? sql`left join (${firstReached("negotiated")}) n on n.deal_id = d.id` : sql``}
      where ${within(at, period)}`;
  });
  const rows = await db.$queryRaw<{ step: FunnelStep; count: number; median: number | null }[]>`
    select step, count(*)::int as count,
      (percentile_cont(0.5) within group (order by days))::float8 as median
    from (${join(branches, " union all ")}) reached group by step`;
  return funnelSteps.map((step) => {
    const row = rows.find((one) => one.step === step);
    return { step, count: row?.count ?? 0, medianDays: row?.median ?? null };
  });
}

/** Which of the times that are not columns of the deal a step needs. */
function needs(step: FunnelStep, reached: "evaluated" | "negotiated"): boolean {
  return reached === "evaluated"
    ? step === "evaluated" || step === "negotiated"
    : step === "negotiated" || step === "signed";
}

/** How long deals stayed in each stage they left in the period. */
export async function stageTimes(db: Tx, period: Period): Promise<StageTime[]> {
  const rows = await db.$queryRaw<{ stage: TimedStage; count: number; median: number | null }[]>`
    select stage::text as stage, count(distinct deal_id)::int as count,
      (percentile_cont(0.5) within group (order by ${days(sql`since`, sql`at`)}))::float8 as median
    from (${stays}) stay
    where ${within(sql`at`, period)} and stage is not null
    group by stage`;
  return timedStages.map((stage) => {
    const row = rows.find((one) => one.stage === stage);
    return { stage, count: row?.count ?? 0, medianDays: row?.median ?? null };
  });
}
