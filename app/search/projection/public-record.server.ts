import type { Db } from "#app/platform/db/client.server.ts";
import { publicChallenge, publicListing } from "../queries.server.ts";

const amount = (value: bigint | null) => (value === null ? null : Number(value));
const text = (vi: string | null, en: string | null) => ({ vi: vi ?? "", en });

interface OwnerRow {
  id: string;
  kind: string;
  nameVi: string;
  nameEn: string | null;
  verification: string;
}

const owner = (row: OwnerRow) => ({
  id: row.id,
  kind: row.kind,
  name: text(row.nameVi, row.nameEn),
  verified: row.verification === "verified",
});

/** The body of `GET /api/v1/listings/{id}`: the public tier of a published listing, or null. */
export async function listingRecord(db: Db, id: string, origin: string) {
  const row = await publicListing(db, id);
  if (!row) return null;
  return {
    id: row.id,
    externalId: row.externalId,
    type: "listing" as const,
    kind: row.kind,
    state: row.state,
    title: text(row.titleVi, row.titleEn),
    summary: text(row.summaryVi, row.summaryEn),
    problem: text(row.problemVi, row.problemEn),
    description: text(row.descriptionVi, row.descriptionEn),
    organisation: owner(row.organisation),
    trl: row.trl,
    trlEvidence: text(row.trlEvidenceVi, row.trlEvidenceEn),
    industries: row.industries,
    scienceFields: row.scienceFields,
    categories: row.solutionCategories,
    transferForms: row.transferForms,
    price: {
      mode: row.priceMode,
      minVnd: amount(row.priceMinVnd),
      maxVnd: amount(row.priceMaxVnd),
      unit: row.priceUnit,
    },
    ip: row.ip,
    standards: row.standards,
    figures: row.figures,
    deployments: row.deployments,
    keywords: row.keywords,
    provinceCode: row.provinceCode,
    wardCode: row.wardCode,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    url: `${origin}/listings/${row.id}`,
  };
}

/** The body of `GET /api/v1/challenges/{id}`: a published challenge, or null. */
export async function challengeRecord(db: Db, id: string, origin: string) {
  const row = await publicChallenge(db, id);
  if (!row) return null;
  return {
    id: row.id,
    externalId: row.externalId,
    type: "challenge" as const,
    title: text(row.titleVi, row.titleEn),
    summary: text(row.summaryVi, row.summaryEn),
    pain: text(row.painVi, row.painEn),
    scale: text(row.scaleVi, row.scaleEn),
    outputs: text(row.outputsVi, row.outputsEn),
    constraints: text(row.constraintsVi, row.constraintsEn),
    dataAvailable: text(row.dataAvailableVi, row.dataAvailableEn),
    kpis: row.kpis,
    organisation: owner(row.organisation),
    requiredTrl: row.requiredTrl,
    industries: row.industries,
    scienceFields: row.scienceFields,
    categories: row.solutionCategories,
    budget: { minVnd: amount(row.budgetMinVnd), maxVnd: amount(row.budgetMaxVnd) },
    deadline: row.deadline?.toISOString().slice(0, 10) ?? null,
    keywords: row.keywords,
    provinceCode: row.provinceCode,
    wardCode: row.wardCode,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    url: `${origin}/challenges/${row.id}`,
  };
}
