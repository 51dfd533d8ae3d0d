import { signersFor } from "#app/assistance/signers-for.server.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { challengeContentOf, contentSelect } from "./content-columns.ts";

const lifeSelect = {
  id: true,
  organisationId: true,
  externalId: true,
  state: true,
  version: true,
  submittedAt: true,
  publishedAt: true,
  updatedAt: true,
} as const satisfies Prisma.ChallengeSelect;

export const ownerSelect = {
  id: true,
  nameVi: true,
  nameEn: true,
  kind: true,
  verification: true,
  wardCode: true,
} as const satisfies Prisma.OrganisationSelect;

export const challengeSelect = {
  ...lifeSelect,
  ...contentSelect,
  organisation: { select: ownerSelect },
} as const satisfies Prisma.ChallengeSelect;

type Row = Prisma.ChallengeGetPayload<{ select: typeof challengeSelect }>;

function shaped(row: Row) {
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    organisation: row.organisation,
    content: challengeContentOf(row),
  };
}

/** Holds a problem's row to the end of the transaction: nothing is sent to it, or put into it, while it is decided. */
export async function lockChallenge(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select id from challenge where id = ${id}::uuid for update`;
}

/** A problem whole; nothing in it is confidential. The caller decides by `state` who may see it. */
export async function challengePage(db: Tx, id: string) {
  const row = await db.challenge.findUnique({ where: { id }, select: challengeSelect });
  return row ? shaped(row) : null;
}

export type ChallengePage = NonNullable<Awaited<ReturnType<typeof challengePage>>>;

/** The same inside the owner's organisation only. */
export async function challengeForWriting(db: Tx, organisationId: string, id: string) {
  const row = await db.challenge.findFirst({
    where: { id, organisationId },
    select: challengeSelect,
  });
  return row ? shaped(row) : null;
}

/**
 * An organisation's problems with what waits for it in each: proposals and questions without an answer.
 */
export function challengesOf(db: Tx, organisationId: string) {
  return db.challenge.findMany({
    where: { organisationId },
    orderBy: { updatedAt: "desc" },
    take: 300,
    select: {
      ...lifeSelect,
      titleVi: true,
      titleEn: true,
      deadline: true,
      budgetMinVnd: true,
      budgetMaxVnd: true,
      _count: { select: { proposals: { where: { state: "submitted" } } } },
      questions: { where: { answer: null }, select: { id: true } },
    },
  });
}

/** Who asked is told to nobody, so that no proposer shows its hand; answers are the owner's. */
export async function questionsOf(db: Tx, challengeId: string) {
  const rows = await db.challengeQuestion.findMany({
    where: { challengeId },
    orderBy: { askedAt: "asc" },
    take: 200,
    select: {
      id: true,
      question: true,
      answer: true,
      askedAt: true,
      answeredAt: true,
      answeredById: true,
      challenge: { select: { organisationId: true } },
    },
  });
  const owner = rows[0]?.challenge.organisationId ?? null;
  const people = rows.map((row) => row.answeredById);
  const signer = await signersFor(db, people, [owner]);
  return rows.map(({ answeredById, challenge: _challenge, ...row }) => {
    const answeredBy = signer(answeredById, owner);
    // Names of the owner's own people stay inside; the exchange's are told.
    return { ...row, answeredBy: answeredBy?.onBehalfOf ? answeredBy : null };
  });
}

/** The operator's decisions on a problem, the last one first. */
export function reviewsOf(db: Tx, challengeId: string) {
  return db.challengeReview.findMany({
    where: { challengeId },
    orderBy: { createdAt: "desc" },
    select: { id: true, approved: true, reasons: true, createdAt: true },
  });
}

/** What waits for the operator, the longest waiting first. */
export function reviewQueue(db: Tx) {
  return db.challenge.findMany({
    where: { state: "in_review" },
    orderBy: { submittedAt: "asc" },
    take: 200,
    select: {
      ...lifeSelect,
      titleVi: true,
      titleEn: true,
      budgetMaxVnd: true,
      deadline: true,
      organisation: { select: { nameVi: true, nameEn: true, verification: true } },
    },
  });
}

/** The version a person looks at, for compare-and-set. */
export async function versionOf(db: Tx, id: string): Promise<number> {
  const row = await db.challenge.findUnique({ where: { id }, select: { version: true } });
  return row?.version ?? 0;
}
