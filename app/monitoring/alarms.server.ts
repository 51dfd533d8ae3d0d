import type { Tx } from "#app/platform/db/client.server.ts";
import { alarming, Parameters, unconfirmedListing } from "./conditions.server.ts";
import { type Alarm, type AlarmLine, type DealAlarm, dealAlarms } from "./model.ts";

/** What each alarm tells besides its number: the moment that matters, and an amount. */
const details: Readonly<Record<DealAlarm, { edge: string; amount: string }>> = {
  unanswered: { edge: "min(d.requested_at)", amount: "null" },
  unmatched: {
    edge: `min((select min(created_at) from payment where deal_id = d.id
      and state in ('awaiting', 'evidence_submitted')))`,
    amount: `sum((select sum(amount) from payment where deal_id = d.id
      and state in ('awaiting', 'evidence_submitted')))`,
  },
  disputed: {
    edge: `min((select min(raised_at) from dispute where deal_id = d.id and resolved_at is null))`,
    amount: "sum(d.value_vnd)",
  },
  registration: { edge: "min(d.registration_due_at)", amount: "null" },
  lapsing: {
    edge: `min((select valid_until from term_sheet where deal_id = d.id and accepted_at is null
      and lapsed_at is null order by number desc limit 1))`,
    amount: `sum((select value_vnd from term_sheet where deal_id = d.id and accepted_at is null
      and lapsed_at is null order by number desc limit 1))`,
  },
};

interface Row {
  alarm: Alarm;
  count: number;
  organisations: number;
  edge: Date | null;
  amount: bigint | null;
}

/** What needs attention now, whatever the period. Only what there is. */
export async function alarmLines(db: Tx, now: Date): Promise<AlarmLine[]> {
  const p = new Parameters();
  const parts = dealAlarms.map(
    (alarm) => `select '${alarm}' as alarm, count(*)::int as count,
      count(distinct d.seller_organisation_id)::int as organisations,
      ${details[alarm].edge} as edge, (${details[alarm].amount})::bigint as amount
    from deal d where ${alarming[alarm](p, now)}`,
  );
  parts.push(`select 'unconfirmed', count(*)::int, count(distinct l.organisation_id)::int,
    min(coalesce(l.confirmed_at, l.published_at)), null
    from listing l where ${unconfirmedListing(p, now)}`);
  const rows = await db.$queryRawUnsafe<Row[]>(parts.join("\nunion all\n"), ...p.values);
  return rows
    .filter(({ count }) => count > 0)
    .map(({ amount, ...line }) => ({ ...line, amountVnd: amount }));
}
