import type { Tx } from "#app/platform/db/client.server.ts";
import {
  evaluatedStates,
  inSpan,
  negotiatedStates,
  Parameters,
  selected,
} from "./conditions.server.ts";
import {
  type FunnelLine,
  type FunnelStep,
  funnelSteps,
  type StageTime,
  type TimedStage,
  timedStages,
} from "./model.ts";
import type { Span } from "./period.ts";
import type { Selection } from "./schema.ts";

const columns: Readonly<Record<FunnelStep, string>> = {
  requested: "c.requested_at",
  introduced: "c.introduced_at",
  evaluated: "t.evaluated_at",
  negotiated: "t.negotiated_at",
  signed: "c.signed_at",
  delivered: "c.delivered_at",
  commercialised: "c.commercialised_at",
};

const DAY = 86_400;

/** A step skipped takes no time and says nothing about how long it takes. */
const daysTo = (from: string, to: string) =>
  `percentile_cont(0.5) within group (order by nullif(extract(epoch from ${to} - ${from}), 0) / ${DAY})`;

/**
 * Of the deals asked for in the span, how many have come to each step by now, and the median days from
 * step to step. Declared deals were made elsewhere and are not part of it.
 */
export async function funnel(db: Tx, span: Span, selection: Selection): Promise<FunnelLine[]> {
  const p = new Parameters();
  const steps = funnelSteps.map((step, index) => {
    const next = funnelSteps[index + 1];
    const wait = next ? `, ${daysTo(columns[step], columns[next])}::float as "${step}_days"` : "";
    return `count(${columns[step]})::int as "${step}"${wait}`;
  });
  const [row] = await db.$queryRawUnsafe<Record<string, number | null>[]>(
    `with c as (
        select d.id, d.requested_at, d.introduced_at, d.signed_at, d.delivered_at,
          d.commercialised_at
        from deal d
        where d.origin <> 'declared' and ${inSpan(p, "d.requested_at", span)}
          and ${selected(p, selection)}),
      t as (
        select t.deal_id, min(t.at) filter (where t."to" in (${evaluatedStates})) as evaluated_at,
          min(t.at) filter (where t."to" in (${negotiatedStates})) as negotiated_at
        from c join deal_transition t on t.deal_id = c.id
        where t."from" is distinct from t."to"
        group by t.deal_id)
    select ${steps.join(", ")} from c left join t on t.deal_id = c.id`,
    ...p.values,
  );
  return funnelSteps.map((step) => ({
    step,
    deals: row?.[step] ?? 0,
    daysToNext: row?.[`${step}_days`] ?? null,
  }));
}

interface StageRow {
  stage: TimedStage;
  deals: number;
  days: number | null;
  standing: number;
}

/** Median days deals spent in each state they left in the span, and how many stand in it now. */
export async function stageTimes(db: Tx, span: Span, selection: Selection): Promise<StageTime[]> {
  const p = new Parameters();
  const rows = await db.$queryRawUnsafe<StageRow[]>(
    `with moves as (
        select t.deal_id, t."from", t.at, lag(t.at) over (partition by t.deal_id order by t.seq) as since
        from deal_transition t where t."from" is distinct from t."to"),
      stays as (
        select m."from" as stage, count(distinct m.deal_id)::int as deals,
          (percentile_cont(0.5) within group (
            order by extract(epoch from m.at - m.since) / ${DAY}))::float as days
        from moves m join deal d on d.id = m.deal_id
        where m."from" is not null and ${inSpan(p, "m.at", span)} and ${selected(p, selection)}
        group by m."from"),
      standing as (
        select d.state as stage, count(*)::int as standing from deal d
        where ${selected(p, selection)} group by d.state)
    select stage::text as stage, coalesce(deals, 0) as deals, days, coalesce(standing, 0) as standing
    from stays full join standing using (stage)`,
    ...p.values,
  );
  return timedStages.map((stage) => {
    const row = rows.find((one) => one.stage === stage);
    const { deals = 0, days = null, standing = 0 } = row ?? {};
    return { stage, deals, medianDays: days, standing };
  });
}
