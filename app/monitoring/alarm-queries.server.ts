import type { Tx } from "#app/platform/db/client.server.ts";
import { Prisma } from "#app/platform/db/generated/client.ts";
import { type Alarm, type AlarmName, alarmLimits, alarmNames } from "./model.ts";

const { sql } = Prisma;
const DAY = 86_400_000;
const ago = (now: Date, days: number) => new Date(now.getTime() - days * DAY);
const ahead = (now: Date, days: number) => new Date(now.getTime() + days * DAY);

type DealAlarm = Exclude<AlarmName, "unconfirmed">;

/** Which deals (alias `d`) an alarm is about, at a moment. */
export function alarmed(name: DealAlarm, now: Date): Prisma.Sql {
  switch (name) {
    case "unanswered":
      return sql`(d.state = 'requested' and d.first_reply_at is null
        and d.requested_at < ${ago(now, alarmLimits.unansweredDays)})`;
    case "unmatched":
      return sql`d.id in (select p.deal_id from payment p where ${waitingMoney(now)})`;
    case "disputes":
      return sql`d.disputed`;
    case "lapsing":
      return sql`(d.state = 'negotiating' and d.id in (select o.deal_id from term_sheet o
        where ${lapsing(now)}))`;
    case "registration":
      return sql`(d.state = 'signed' and d.registration_number is null
        and d.registration_due_at < ${ahead(now, alarmLimits.registrationDays)})`;
  }
}

/** A transfer that was announced but not found in the bank's record for too long. */
const waitingMoney = (now: Date) => sql`p.state in ('awaiting', 'evidence_submitted')
  and p.created_at < ${ago(now, alarmLimits.unmatchedDays)}`;

/** The offer on the table, running out soon. */
const lapsing = (now: Date) => sql`o.accepted_at is null and o.lapsed_at is null
  and o.valid_until >= ${now} and o.valid_until < ${ahead(now, alarmLimits.lapsingDays)}
  and not exists (select 1 from term_sheet later
    where later.deal_id = o.deal_id and later.number > o.number)`;

/** Listings nobody confirmed for too long that are still shown. */
export const unconfirmed = (now: Date) => sql`l.state in ('published', 'stale')
  and coalesce(l.confirmed_at, l.published_at) < ${ago(now, alarmLimits.unconfirmedDays)}`;

/** What needs attention now, whatever the period; only what there is, urgent first. */
export async function alarmsAt(db: Tx, now: Date): Promise<Alarm[]> {
  const since = (time: Prisma.Sql) =>
    sql`coalesce(floor(extract(epoch from ${now}::timestamptz - ${time}) / 86400), 0)::int`;
  const rows = await db.$queryRaw<Omit<Alarm, "urgent">[]>`
    select 'unanswered' as name, count(*)::int as count,
      count(distinct d.seller_organisation_id)::int as more,
      ${since(sql`min(d.requested_at)`)} as days, 0::bigint as "valueVnd"
    from deal d where ${alarmed("unanswered", now)}
    union all
    select 'unmatched', count(distinct p.deal_id)::int,
      (count(*) filter (where p.state = 'evidence_submitted'))::int,
      ${since(sql`min(p.created_at)`)},
      coalesce(sum(p.amount) filter (where p.currency = 'VND'), 0)::bigint
    from payment p where ${waitingMoney(now)}
    union all
    select 'disputes', count(*)::int, 0, ${since(sql`min(q.raised_at)`)},
      coalesce(sum(d.value_vnd), 0)::bigint
    from deal d left join lateral (select min(raised_at) as raised_at from dispute
      where deal_id = d.id and resolved_at is null) q on true
    where ${alarmed("disputes", now)}
    union all
    select 'lapsing', count(*)::int, 0, greatest(-${since(sql`min(o.valid_until)`)}, 0),
      coalesce(sum(o.value_vnd), 0)::bigint
    from term_sheet o join deal d on d.id = o.deal_id and d.state = 'negotiating'
    where ${lapsing(now)}
    union all
    select 'registration', count(*)::int,
      (count(*) filter (where d.registration_due_at < ${now}))::int,
      -${since(sql`min(d.registration_due_at)`)}, 0::bigint
    from deal d where ${alarmed("registration", now)}
    union all
    select 'unconfirmed', count(*)::int, (count(*) filter (where l.state = 'stale'))::int,
      ${since(sql`min(coalesce(l.confirmed_at, l.published_at))`)}, 0::bigint
    from listing l where ${unconfirmed(now)}`;
  return alarmNames
    .flatMap((name) => rows.find((row) => row.name === name && row.count > 0) ?? [])
    .map((row) => ({ ...row, urgent: isUrgent(row) }))
    .sort((a, b) => Number(b.urgent) - Number(a.urgent));
}

/** Somebody is being kept waiting or money stands still; a missed deadline of the law. */
function isUrgent({ name, more }: Pick<Alarm, "name" | "more">): boolean {
  if (name === "registration") return more > 0;
  return name === "unanswered" || name === "unmatched" || name === "disputes";
}
