import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { pagesOf } from "#app/platform/http/page-of.ts";
import { dealRows } from "./deal-rows.server.ts";
import { lateReplyBefore } from "./late-reply.ts";
import type { DealState } from "./model.ts";

export interface DealFilter {
  readonly q: string;
  readonly state: string;
  readonly alarm: "" | "late_reply" | "disputed" | "stalled" | "registration";
  readonly page: number;
}

const DAY = 86_400_000;

/** What the operator looks after first: each alarm as a condition. */
export function alarmWhere(alarm: DealFilter["alarm"], now: Date): Prisma.DealWhereInput {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  if (alarm === "late_reply") return { state: "requested", clockAt: { lt: lateReplyBefore(now) } };
  if (alarm === "disputed") return { disputed: true };
  if (alarm === "stalled") {
    const moving = ["in_discussion", "evaluating", "negotiating", "agreed"] as const;
    return {
      state: { in: [...moving] },
      updatedAt: { lte: ago(30) },
      stateSince: { lte: ago(30) },
    };
  }
  if (alarm === "registration") {
    return { state: "signed", registrationDueAt: { lte: new Date(now.getTime() + 30 * DAY) } };
  }
  return {};
}

const alarms = ["late_reply", "disputed", "stalled", "registration"] as const;

/** How many deals ring each alarm. */
export async function alarmCounts(db: Tx, now: Date): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const alarm of alarms)
    counts[alarm] = await db.deal.count({ where: alarmWhere(alarm, now) });
  return counts;
}

const PAGE = 30;

/** Every deal of the exchange, for the operator, thirty a page; behind an alarm the longest waiting first. */
export async function dealsForOperator(db: Tx, filter: DealFilter, now: Date) {
  const text = { contains: filter.q, mode: "insensitive" } as const;
  const where: Prisma.DealWhereInput = {
    ...alarmWhere(filter.alarm, now),
    ...(filter.state ? { state: filter.state as DealState } : {}),
    ...(filter.q
      ? {
          OR: [
            { code: text },
            { titleVi: text },
            { titleEn: text },
            ...["buyer", "seller"].flatMap((side) => [
              { [side]: { nameVi: text } },
              { [side]: { nameEn: text } },
            ]),
          ],
        }
      : {}),
  };
  const total = await db.deal.count({ where });
  const chosen = await db.deal.findMany({
    where,
    orderBy: [{ stateSince: filter.alarm ? "asc" : "desc" }, { id: "desc" }],
    skip: (filter.page - 1) * PAGE,
    take: PAGE,
    select: { id: true },
  });
  const rows = await dealRows(
    db,
    chosen.map(({ id }) => id),
  );
  return { total, pages: pagesOf(total, PAGE), rows };
}
