import { alarmWhere } from "#app/deals/deal-lists.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { WaitingWork } from "./model.ts";

/** What waits for the operator: how many, and since when the oldest. Empty lines are left out. */
export async function workWaiting(db: Tx, now: Date): Promise<WaitingWork[]> {
  const lines = await Promise.all([...dealLines(db, now), ...queueLines(db)]);
  const rank = ({ urgent, oldest }: WaitingWork) =>
    (urgent ? 0 : 1) * 1e15 + (oldest?.getTime() ?? 1e14);
  return lines.filter(({ count }) => count > 0).toSorted((a, b) => rank(a) - rank(b));
}

function dealLines(db: Tx, now: Date): Promise<WaitingWork>[] {
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
    return { key, urgent, count: found._count._all, oldest: found._min.stateSince, href };
  });
}

function queueLines(db: Tx): Promise<WaitingWork>[] {
  return [
    db.organisation
      .aggregate({
        where: { verification: "pending" },
        _count: { _all: true },
        _min: { updatedAt: true },
      })
      .then(({ _count, _min }) => ({
        key: "organisations" as const,
        urgent: false,
        count: _count._all,
        oldest: _min.updatedAt,
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
    db.payment
      .aggregate({
        where: { state: "evidence_submitted" },
        _count: { _all: true },
        _min: { createdAt: true },
      })
      .then(({ _count, _min }) => ({
        key: "payments" as const,
        urgent: false,
        count: _count._all,
        oldest: _min.createdAt,
        href: "/operator/payments",
      })),
  ];
}
