import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { type DealState, terminalStates } from "./model.ts";

const organisation = {
  select: { id: true, nameVi: true, nameEn: true, shortNameVi: true, shortNameEn: true },
} as const;

/** What a line of a list needs. */
export const rowFields = {
  id: true,
  code: true,
  titleVi: true,
  titleEn: true,
  state: true,
  stateSince: true,
  version: true,
  origin: true,
  disputed: true,
  declarationState: true,
  declaration: { select: { side: true } },
  valueVnd: true,
  grade: true,
  clockAt: true,
  requestedAt: true,
  commercialisedAt: true,
  registrationDueAt: true,
  crossBorder: true,
  stateCapital: true,
  restrictedTechnology: true,
  protectedIp: true,
  relatedParties: true,
  listingId: true,
  listing: { select: { kind: true } },
  contract: { select: { items: true } },
  legalPath: {
    select: { needsCertificate: true, prohibited: true, outcome: true, answers: true },
  },
  buyerOrganisationId: true,
  sellerOrganisationId: true,
  buyer: organisation,
  seller: organisation,
  termSheets: {
    orderBy: { number: "desc" },
    take: 1,
    select: { number: true, side: true, validUntil: true, acceptedAt: true, lapsedAt: true },
  },
  stateVersion: true,
  confirmations: { select: { transition: true, side: true, round: true } },
  reports: {
    where: { state: { in: ["declared", "attested"] } },
    select: { kind: true, state: true, side: true, attestDueAt: true },
  },
  milestones: {
    orderBy: { position: "asc" },
    select: { id: true, position: true, title: true, state: true, dueOn: true },
  },
  pilots: {
    orderBy: { createdAt: "desc" },
    take: 1,
    select: { endsOn: true, concludedAt: true },
  },
} as const satisfies Prisma.DealSelect;

export type DealListRow = Prisma.DealGetPayload<{ select: typeof rowFields }>;

/** Which of these listings keep something behind the NDA; the texts themselves are not read. */
export async function listingsWithAnnex(
  db: Tx,
  listingIds: readonly (string | null)[],
): Promise<Set<string>> {
  const ids = [...new Set(listingIds.filter((id): id is string => id !== null))];
  if (ids.length === 0) return new Set();
  const rows = await db.$queryRaw<{ id: string }[]>`
    select l.id from listing l
    where l.id = any(${ids}::uuid[]) and (
      coalesce(l.annex_vi, '') <> '' or coalesce(l.annex_en, '') <> '' or exists (
        select 1 from document d where d.subject_id = l.id
          and d.purpose = 'listing_annex' and d.removed_at is null))`;
  return new Set(rows.map((row) => row.id));
}

/** An organisation's deals, those still open first, newest change first. */
export async function dealsOf(db: Tx, organisationId: string, ended: boolean, take = 200) {
  const state = ended ? { in: [...terminalStates] } : { notIn: [...terminalStates] };
  return db.deal.findMany({
    where: {
      state,
      OR: [{ buyerOrganisationId: organisationId }, { sellerOrganisationId: organisationId }],
    },
    orderBy: [{ stateSince: "desc" }, { id: "desc" }],
    take,
    select: rowFields,
  });
}

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
  if (alarm === "late_reply") return { state: "requested", requestedAt: { lte: ago(5) } };
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

/** Every deal of the exchange, for the operator, thirty a page. */
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
            { buyer: { nameVi: text } },
            { seller: { nameVi: text } },
          ],
        }
      : {}),
  };
  const total = await db.deal.count({ where });
  const rows = await db.deal.findMany({
    where,
    orderBy: [{ stateSince: "desc" }, { id: "desc" }],
    skip: (filter.page - 1) * PAGE,
    take: PAGE,
    select: rowFields,
  });
  return { total, pages: Math.max(1, Math.ceil(total / PAGE)), rows };
}
