import type { Text } from "#app/listings/model.ts";
import { readDeployments, readIp, readStandards } from "#app/listings/stored-content.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import type { ComparedSubject } from "./model.ts";

const owner = {
  select: { id: true, nameVi: true, nameEn: true, verification: true, medianReplyMinutes: true },
} as const;

// Public columns only: never the annex, never an unpublished revision.
const shared = {
  id: true,
  version: true,
  titleVi: true,
  titleEn: true,
  summaryVi: true,
  summaryEn: true,
  industries: true,
  scienceFields: true,
  solutionCategories: true,
  publishedAt: true,
  provinceCode: true,
  wardCode: true,
  organisation: owner,
} as const;

const listingSelect = {
  ...shared,
  kind: true,
  trl: true,
  trlEvidenceVi: true,
  trlEvidenceEn: true,
  ip: true,
  standards: true,
  transferForms: true,
  priceMode: true,
  priceMinVnd: true,
  priceMaxVnd: true,
  priceUnit: true,
  supportVi: true,
  supportEn: true,
  warrantyMonths: true,
  deployments: true,
  confirmedAt: true,
} as const;

const challengeSelect = {
  ...shared,
  requiredTrl: true,
  budgetMinVnd: true,
  budgetMaxVnd: true,
  deadline: true,
} as const;

/** Public facts of these listings and problems, in the order asked; those the public may not see are missing. */
export async function comparedSubjects(db: Tx, ids: readonly string[]): Promise<ComparedSubject[]> {
  if (ids.length === 0) return [];
  const id = { in: [...ids] };
  const listings = await db.listing.findMany({
    where: { id, state: { in: ["published", "stale"] } },
    select: listingSelect,
  });
  const challenges = await db.challenge.findMany({
    where: { id, state: "published" },
    select: challengeSelect,
  });
  const found = new Map(
    [...listings.map(ofListing), ...challenges.map(ofChallenge)].map((one) => [one.id, one]),
  );
  return ids.flatMap((one) => found.get(one) ?? []);
}

type ListingRow = Prisma.ListingGetPayload<{ select: typeof listingSelect }>;
type ChallengeRow = Prisma.ChallengeGetPayload<{ select: typeof challengeSelect }>;

const amount = (value: bigint | null) => (value === null ? null : Number(value));
const text = (vi: string | null, en: string | null): Text => ({ vi: vi ?? "", en });

function sharedFacts(row: ListingRow | ChallengeRow) {
  const { organisation } = row;
  return {
    id: row.id,
    version: row.version,
    title: text(row.titleVi, row.titleEn),
    what: text(row.summaryVi, row.summaryEn),
    owner: {
      id: organisation.id,
      name: text(organisation.nameVi, organisation.nameEn),
      verified: organisation.verification === "verified",
      replyMinutes: organisation.medianReplyMinutes,
    },
    industries: row.industries,
    scienceFields: row.scienceFields,
    categories: row.solutionCategories,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    provinceCode: row.provinceCode,
    wardCode: row.wardCode,
  };
}

function ofListing(row: ListingRow): ComparedSubject {
  return {
    type: "listing",
    ...sharedFacts(row),
    kind: row.kind,
    trl: row.trl,
    trlEvidence: text(row.trlEvidenceVi, row.trlEvidenceEn),
    ip: readIp(row.ip),
    standards: readStandards(row.standards),
    transferForms: row.transferForms,
    price: {
      mode: row.priceMode,
      minVnd: amount(row.priceMinVnd),
      maxVnd: amount(row.priceMaxVnd),
      unit: row.priceUnit,
    },
    support: text(row.supportVi, row.supportEn),
    warrantyMonths: row.warrantyMonths,
    deployments: readDeployments(row.deployments).map(({ site, since }) => ({ site, since })),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    deadline: null,
  };
}

function ofChallenge(row: ChallengeRow): ComparedSubject {
  return {
    type: "challenge",
    ...sharedFacts(row),
    kind: "challenge",
    trl: row.requiredTrl,
    trlEvidence: text("", null),
    ip: [],
    standards: [],
    transferForms: [],
    price: {
      mode: "budget",
      minVnd: amount(row.budgetMinVnd),
      maxVnd: amount(row.budgetMaxVnd),
      unit: "once",
    },
    support: text("", null),
    warrantyMonths: null,
    deployments: [],
    confirmedAt: null,
    deadline: row.deadline?.toISOString().slice(0, 10) ?? null,
  };
}
