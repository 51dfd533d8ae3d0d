import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { beforeSigned, type DealState, terminalStates } from "./model.ts";

/** The deal an organisation has open on a listing before anything is signed, so that it asks once. */
export function openDealOn(db: Tx, listingId: string, buyerOrganisationId: string) {
  return db.deal.findFirst({
    where: { listingId, buyerOrganisationId, state: { in: [...beforeSigned] } },
    select: { id: true, code: true, state: true },
  });
}

const roomStates = [
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
] as const satisfies readonly DealState[];

/** Whether the deal's data room was opened: by the NDA, its waiver, or by going past it. */
export async function roomIsOpen(db: Tx, dealId: string): Promise<boolean> {
  return (await db.dealTransition.count({ where: { dealId, to: { in: [...roomStates] } } })) > 0;
}

const organisation = {
  select: { id: true, nameVi: true, nameEn: true, shortNameVi: true, shortNameEn: true },
} as const;

const rowFields = {
  id: true,
  code: true,
  titleVi: true,
  titleEn: true,
  state: true,
  stateSince: true,
  version: true,
  origin: true,
  disputed: true,
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

/** Everything the deal page shows besides its facts. Confidential parts are left out by its caller. */
export async function dealDetails(db: Tx, dealId: string) {
  return db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: {
      ...rowFields,
      purpose: true,
      industry: true,
      scale: true,
      timing: true,
      budgetMinVnd: true,
      budgetMaxVnd: true,
      acceptedListedTerms: true,
      listingId: true,
      challengeId: true,
      registrationNumber: true,
      registeredAt: true,
      signedAt: true,
      deliveredAt: true,
      sitesInUse: true,
      endedAt: true,
      transitions: {
        orderBy: { seq: "asc" },
        select: {
          seq: true,
          name: true,
          from: true,
          to: true,
          actorKind: true,
          side: true,
          userId: true,
          override: true,
          reasonCode: true,
          reason: true,
          data: true,
          at: true,
        },
      },
      confirmations: {
        orderBy: { round: "asc" },
        select: {
          transition: true,
          round: true,
          side: true,
          userId: true,
          hash: true,
          data: true,
          at: true,
        },
      },
      termSheets: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          side: true,
          terms: true,
          hash: true,
          valueVnd: true,
          validUntil: true,
          offeredAt: true,
          acceptedAt: true,
          lapsedAt: true,
        },
      },
      pilots: {
        orderBy: { createdAt: "desc" },
        select: {
          id: true,
          site: true,
          startsOn: true,
          endsOn: true,
          kpis: true,
          conclusion: true,
          decision: true,
          concludedAt: true,
        },
      },
      contract: {
        select: { items: true, documentId: true, documentHash: true, effectiveAt: true },
      },
      reports: {
        orderBy: { reportedAt: "desc" },
        select: {
          id: true,
          kind: true,
          state: true,
          side: true,
          reportedAt: true,
          whatInUse: true,
          inUseSince: true,
          sites: true,
          revenueVnd: true,
          savingsVnd: true,
          royaltyVnd: true,
          jobs: true,
          users: true,
          evidenceDocumentId: true,
          attestDueAt: true,
          answeredAt: true,
          answerNote: true,
        },
      },
      disputes: {
        orderBy: { raisedAt: "desc" },
        select: {
          id: true,
          side: true,
          claim: true,
          raisedAt: true,
          outcome: true,
          resolvedAt: true,
        },
      },
      _count: { select: { messages: true } },
    },
  });
}

export type DealDetails = Awaited<ReturnType<typeof dealDetails>>;

/** Names of the people who acted, by user id. */
export async function namesOf(db: Tx, userIds: readonly (string | null)[]) {
  const ids = [...new Set(userIds.filter((id): id is string => id !== null))];
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(users.map((user) => [user.id, user.name]));
}

/** The deal's thread, oldest first, with who wrote. */
export async function messagesOf(db: Tx, dealId: string) {
  const rows = await db.dealMessage.findMany({
    where: { dealId },
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
    take: 500,
    select: { id: true, body: true, sentAt: true, authorId: true, organisationId: true },
  });
  const names = await namesOf(
    db,
    rows.map((row) => row.authorId),
  );
  return rows.map((row) => ({ ...row, author: names.get(row.authorId) ?? "" }));
}

/** The listing somebody asks for a deal on, as far as the request form shows it. */
export function listingForRequest(db: Tx, listingId: string) {
  return db.listing.findFirst({
    where: { id: listingId, state: { in: ["published", "stale"] } },
    select: {
      id: true,
      kind: true,
      titleVi: true,
      titleEn: true,
      priceMode: true,
      priceMinVnd: true,
      priceMaxVnd: true,
      priceUnit: true,
      acceptsListedTerms: true,
      industries: true,
      organisationId: true,
      organisation: {
        select: {
          nameVi: true,
          nameEn: true,
          shortNameVi: true,
          shortNameEn: true,
          medianReplyMinutes: true,
        },
      },
    },
  });
}
