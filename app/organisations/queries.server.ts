import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { treeReader } from "#app/platform/db/read-tree.server.ts";
import { hashOfToken } from "#app/platform/link-token.server.ts";
import type { MemberFacts } from "./rules.ts";
import { membershipTable } from "./tables.ts";

const membershipFields = {
  roles: true,
  title: true,
  organisation: {
    select: {
      id: true,
      kind: true,
      nameVi: true,
      nameEn: true,
      shortNameVi: true,
      shortNameEn: true,
      verification: true,
    },
  },
} as const satisfies Prisma.MembershipSelect;

type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof membershipFields }>;

const readMemberships = treeReader("memberships", membershipTable, "userId", {
  select: membershipFields,
  orderBy: { createdAt: "asc" },
});

/** The organisations a person belongs to, with what the gate needs to know of each; asked with every page. */
export async function membershipsOf(db: Tx, userId: string): Promise<MembershipRow[]> {
  return (await readMemberships(db, userId)) as MembershipRow[];
}

/** The organisations that run the exchange. */
export async function operatorOrganisationIds(db: Tx): Promise<string[]> {
  const rows = await db.organisation.findMany({
    where: { kind: "operator" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** Everything its own members may see of an organisation, bank account included. */
export function ownProfile(db: Tx, organisationId: string) {
  return db.organisation.findUnique({
    where: { id: organisationId },
    omit: { medianReplyMinutes: true, answerRate: true, createdAt: true, bankChangedAt: true },
  });
}

/** The reason trail, newest first, with the names of who acted. */
export async function verificationTrail(db: Tx, organisationId: string) {
  const rows = await db.verificationDecision.findMany({
    where: { organisationId },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    select: { id: true, from: true, to: true, reason: true, decidedById: true, decidedAt: true },
  });
  const names = await peopleNames(
    db,
    rows.map((row) => row.decidedById),
  );
  return rows.map(({ decidedById, ...row }) => ({
    ...row,
    by: decidedById ? (names.get(decidedById) ?? null) : null,
  }));
}

/** What organisations are called in short, by id. */
export async function organisationNames(db: Tx, ids: readonly string[]) {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, nameVi: true, nameEn: true, shortNameVi: true, shortNameEn: true },
  });
  return new Map(
    rows.map((row) => [
      row.id,
      { vi: row.shortNameVi ?? row.nameVi, en: row.shortNameEn ?? row.nameEn },
    ]),
  );
}

/** The members of an organisation, owners first. */
export async function membersOf(db: Tx, organisationId: string) {
  const rows = await db.membership.findMany({
    where: { organisationId },
    orderBy: { createdAt: "asc" },
    select: {
      userId: true,
      roles: true,
      title: true,
      createdAt: true,
      user: { select: { name: true, email: true } },
    },
  });
  const rank = (roles: string[]) =>
    roles.includes("owner") ? 0 : roles.includes("manager") ? 1 : 2;
  return rows.toSorted((a, b) => rank(a.roles) - rank(b.roles));
}

/** Invitations nobody has answered yet, also those that ran out in the last month. */
export function openInvitations(db: Tx, organisationId: string, now: Date) {
  const recently = new Date(now.getTime() - 30 * 86_400_000);
  return db.invitation.findMany({
    where: { organisationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: recently } },
    orderBy: { createdAt: "desc" },
    select: { id: true, email: true, roles: true, expiresAt: true },
  });
}

/** Members' roles, held against other changes until the transaction ends. */
export async function lockMembers(tx: Tx, organisationId: string): Promise<MemberFacts[]> {
  await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
  return tx.membership.findMany({
    where: { organisationId },
    select: { userId: true, roles: true },
  });
}

/** The invitation behind a mailed link, with who invites; null for an unknown link. */
export function invitationByToken(db: Tx, token: string) {
  return db.invitation.findUnique({
    where: { tokenHash: hashOfToken(token) },
    select: {
      id: true,
      organisationId: true,
      email: true,
      roles: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      organisation: { select: { nameVi: true, nameEn: true, kind: true, verification: true } },
    },
  });
}

/** What everyone may see of an organisation; null when it is not there. */
export function publicProfile(db: Tx, organisationId: string) {
  return db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      id: true,
      kind: true,
      nameVi: true,
      nameEn: true,
      taxCode: true,
      provinceCode: true,
      wardCode: true,
      industry: true,
      size: true,
      aboutVi: true,
      aboutEn: true,
      website: true,
      verification: true,
      verifiedAt: true,
      medianReplyMinutes: true,
      answerRate: true,
      createdAt: true,
    },
  });
}

/** Needs of an organisation that are open for proposals. */
export function openChallengesOf(db: Tx, organisationId: string) {
  return db.challenge.findMany({
    where: { organisationId, state: "published" },
    orderBy: { deadline: "asc" },
    take: 100,
    select: { id: true, titleVi: true, titleEn: true, deadline: true },
  });
}

export interface OrganisationFilter {
  state: "unverified" | "pending" | "verified" | "rejected" | null;
  text: string;
}

/** The operator's list: those that wait first, longest waiting first. @param page from 1 */
export async function organisationsForOperator(
  db: Tx,
  { state, text }: OrganisationFilter,
  page: number,
  pageSize = 40,
) {
  const where: Prisma.OrganisationWhereInput = {
    ...(state && { verification: state }),
    ...(text && {
      OR: [
        { nameVi: { contains: text, mode: "insensitive" } },
        { nameEn: { contains: text, mode: "insensitive" } },
        { taxCode: { startsWith: text.replace(/\D/g, "") || "-" } },
      ],
    }),
  };
  const [total, rows] = await Promise.all([
    db.organisation.count({ where }),
    db.organisation.findMany({
      where,
      orderBy: state === "pending" ? { updatedAt: "asc" } : { createdAt: "desc" },
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        id: true,
        kind: true,
        nameVi: true,
        nameEn: true,
        taxCode: true,
        verification: true,
        verifiedAt: true,
        createdAt: true,
        verificationDecisions: {
          orderBy: { decidedAt: "desc" },
          take: 1,
          select: { decidedAt: true },
        },
        _count: { select: { memberships: true, listings: true } },
      },
    }),
  ]);
  const known = rows.map(({ verificationDecisions: [last], ...row }) => ({
    ...row,
    since: last?.decidedAt ?? row.createdAt,
  }));
  // The database orders pages by what it keeps of the organisation itself; a page by the last decision.
  const longestFirst = () => known.sort((a, b) => a.since.getTime() - b.since.getTime());
  return { total, rows: state === "pending" ? longestFirst() : known, pageSize };
}

/** How many organisations stand in each state of verification. */
export async function countByVerification(db: Tx): Promise<Record<string, number>> {
  const rows = await db.organisation.groupBy({ by: ["verification"], _count: { _all: true } });
  return Object.fromEntries(rows.map((row) => [row.verification, row._count._all]));
}
