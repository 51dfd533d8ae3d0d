import { isLate, type Promised, promisedDays } from "#app/calendar/promise.ts";
import { workingCalendar } from "#app/calendar/queries.server.ts";
import { alarmWhere } from "#app/deals/deal-lists.server.ts";
import { moneyWaiting } from "#app/payments/oversight-queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { WaitingWork } from "./model.ts";

const DAY = 86_400_000;

type Line = Omit<WaitingWork, "days" | "promised">;

/**
 * What waits for the operator: how many, how many of them are urgent, and since when the oldest. Empty lines
 * are left out. Where senders were promised an answer, those are urgent who have waited longer.
 */
export async function workWaiting(db: Tx, now: Date): Promise<WaitingWork[]> {
  const calendar = await workingCalendar(db);
  const promised = promisedLines(db).map(async ({ key, href, waiting }): Promise<WaitingWork> => {
    const since = await waiting;
    const oldest = since.reduce((least, at) => (at && (!least || at < least) ? at : least), null);
    const urgent = since.filter((at) => isLate(key, at, now, calendar)).length;
    const days = daysSince(oldest, now);
    return { key, urgent, count: since.length, oldest, days, promised: promisedDays[key], href };
  });
  const others = [...dealLines(db, now), moneyLine(db, now)].map(async (coming) => {
    const line = await coming;
    return { ...line, days: daysSince(line.oldest, now), promised: null };
  });
  const lines: WaitingWork[] = await Promise.all([...others, ...promised]);
  const rank = ({ urgent, oldest }: WaitingWork) =>
    (urgent > 0 ? 0 : 1) * 1e15 + (oldest?.getTime() ?? 1e14);
  return lines.filter(({ count }) => count > 0).toSorted((a, b) => rank(a) - rank(b));
}

function daysSince(oldest: Date | null, now: Date): number | null {
  return oldest && Math.floor((now.getTime() - oldest.getTime()) / DAY);
}

function dealLines(db: Tx, now: Date): Promise<Line>[] {
  const alarms = [
    { key: "deals_overdue", alarm: "late_reply", urgent: true },
    { key: "disputes", alarm: "disputed", urgent: true },
    { key: "registrations", alarm: "registration", urgent: true },
    { key: "stalled", alarm: "stalled", urgent: false },
  ] as const;
  return alarms.map(async ({ key, alarm, urgent }) => {
    const found = await db.deal.aggregate({
      where: alarmWhere(alarm, now),
      _count: { _all: true },
      _min: { stateSince: true },
    });
    const href = `/operator/deals?alarm=${alarm}`;
    const oldest = key === "disputes" ? await oldestDispute(db) : found._min.stateSince;
    const count = found._count._all;
    return { key, urgent: urgent ? count : 0, count, oldest, href };
  });
}

/** A dispute is as old as its claim, however long the deal had been at its stage by then. */
async function oldestDispute(db: Tx): Promise<Date | null> {
  const { _min } = await db.dispute.aggregate({
    where: { resolvedAt: null },
    _min: { raisedAt: true },
  });
  return _min.raisedAt;
}

async function moneyLine(db: Tx, now: Date): Promise<Line> {
  return { key: "payments", ...(await moneyWaiting(db, now)), href: "/operator/payments" };
}

/** Since each was last submitted or changed what has to be verified again, as the queue itself says. */
async function pendingOrganisations(db: Tx): Promise<(Date | null)[]> {
  const found = await db.$queryRaw<{ since: Date }[]>`
    select coalesce((select max(v.decided_at)
      from verification_decision v where v.organisation_id = o.id), o.created_at) as since
    from organisation o where o.verification = 'pending'`;
  return found.map(({ since }) => since);
}

interface PromisedLine {
  key: Promised;
  href: string;
  /** Since when each of them waits. */
  waiting: Promise<(Date | null)[]>;
}

function promisedLines(db: Tx): PromisedLine[] {
  const submitted = async (rows: Promise<{ submittedAt: Date | null }[]>) =>
    (await rows).map(({ submittedAt }) => submittedAt);
  const select = { submittedAt: true } as const;
  const state = "in_review";
  return [
    {
      key: "organisations",
      href: "/operator/organisations?state=pending",
      waiting: pendingOrganisations(db),
    },
    {
      key: "listings",
      href: "/operator/listings",
      waiting: submitted(
        db.listing.findMany({ where: { OR: [{ state }, { revisionState: state }] }, select }),
      ),
    },
    {
      key: "challenges",
      href: "/operator/challenges",
      waiting: submitted(db.challenge.findMany({ where: { state }, select })),
    },
  ];
}
