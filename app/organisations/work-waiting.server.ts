import { isLate, promisedDays } from "#app/calendar/promise.ts";
import { workingCalendar } from "#app/calendar/queries.server.ts";
import { alarmWhere } from "#app/deals/deal-lists.server.ts";
import { moneyWaiting } from "#app/payments/oversight-queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { WaitingWork } from "./model.ts";

const DAY = 86_400_000;

type Line = Omit<WaitingWork, "days" | "promised">;

/**
 * What waits for the operator: how many, and since when the oldest. Empty lines are left out. Where
 * senders were promised an answer, the line is urgent once one of them has waited longer.
 */
export async function workWaiting(db: Tx, now: Date): Promise<WaitingWork[]> {
  const calendar = await workingCalendar(db);
  const found = await Promise.all([...dealLines(db, now), ...queueLines(db, now)]);
  const lines = found.map((line): WaitingWork => {
    const { key, oldest } = line;
    const days = oldest && Math.floor((now.getTime() - oldest.getTime()) / DAY);
    if (!(key in promisedDays)) return { ...line, days, promised: null };
    const what = key as keyof typeof promisedDays;
    const urgent = isLate(what, oldest, now, calendar);
    return { ...line, urgent, days, promised: promisedDays[what] };
  });
  const rank = ({ urgent, oldest }: WaitingWork) =>
    (urgent ? 0 : 1) * 1e15 + (oldest?.getTime() ?? 1e14);
  return lines.filter(({ count }) => count > 0).toSorted((a, b) => rank(a) - rank(b));
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
    return { key, urgent, count: found._count._all, oldest, href };
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

/** Since it was last submitted or changed what has to be verified again, as the queue itself says. */
async function pendingOrganisations(db: Tx): Promise<{ count: number; oldest: Date | null }> {
  const [found] = await db.$queryRaw<{ count: number; oldest: Date | null }[]>`
    select count(*)::int as count, min(coalesce((select max(v.decided_at)
      from verification_decision v where v.organisation_id = o.id), o.created_at)) as oldest
    from organisation o where o.verification = 'pending'`;
  return found ?? { count: 0, oldest: null };
}

function queueLines(db: Tx, now: Date): Promise<Line>[] {
  return [
    pendingOrganisations(db).then((found) => ({
      key: "organisations" as const,
      urgent: false,
      ...found,
      href: "/operator/organisations?state=pending",
    })),
    db.listing
      .aggregate({
        where: { OR: [{ state: "in_review" }, { revisionState: "in_review" }] },
        _count: { _all: true },
        _min: { submittedAt: true },
      })
      .then(({ _count, _min }) => ({
        key: "listings" as const,
        urgent: false,
        count: _count._all,
        oldest: _min.submittedAt,
        href: "/operator/listings",
      })),
    db.challenge
      .aggregate({
        where: { state: "in_review" },
        _count: { _all: true },
        _min: { submittedAt: true },
      })
      .then(({ _count, _min }) => ({
        key: "challenges" as const,
        urgent: false,
        count: _count._all,
        oldest: _min.submittedAt,
        href: "/operator/challenges",
      })),
    moneyWaiting(db, now).then((found) => ({
      key: "payments" as const,
      ...found,
      href: "/operator/payments",
    })),
  ];
}
