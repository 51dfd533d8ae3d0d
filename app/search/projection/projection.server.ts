import { createHash } from "node:crypto";
import { labelsFor } from "#app/taxonomy/model.ts";
import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";
import { minutesADay } from "#app/taxonomy/working-time.ts";
import type { Card, Price, SearchDocument } from "../model.ts";
import { qualityWeights } from "../ranking/weights.ts";
import type { ChallengeRow, ListingRow } from "./public-columns.ts";

/** A public listing as search sees it. */
export function listingDocument(row: ListingRow): SearchDocument {
  const ip = list<{ type?: string; status?: string; number?: string | null }>(row.ip);
  const deployments = list(row.deployments);
  const card: Card = {
    ...base(row),
    type: "listing",
    kind: row.kind,
    trl: row.trl,
    transferForms: row.transferForms,
    price: price(row.priceMode, row.priceMinVnd, row.priceMaxVnd, row.priceUnit),
    ip: ip.map(({ type, status }) => ({ type: type ?? "", status: status ?? "none" })),
    deployments: deployments.length,
    stale: row.state === "stale",
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    deadline: null,
  };
  const numbers = ip.map((right) => right.number);
  return {
    card,
    identifiers: present([row.externalId, row.organisation.taxCode, ...numbers]),
    names: present([row.organisation.shortNameVi, row.organisation.shortNameEn]),
    labels: labelsOf(row),
    problem: present([row.problemVi, row.problemEn]),
    body: present([
      row.descriptionVi,
      row.descriptionEn,
      row.trlEvidenceVi,
      row.trlEvidenceEn,
      row.supportVi,
      row.supportEn,
      ...texts(row.figures),
      ...texts(row.standards),
      ...texts(row.deployments),
      ...placeNames(row),
    ]),
    quality: quality(card, row.organisation.answerRate),
  };
}

/** A published challenge as search sees it. */
export function challengeDocument(row: ChallengeRow): SearchDocument {
  const card: Card = {
    ...base(row),
    type: "challenge",
    kind: "challenge",
    trl: row.requiredTrl,
    transferForms: [],
    price: price("budget", row.budgetMinVnd, row.budgetMaxVnd, "once"),
    ip: [],
    deployments: 0,
    stale: false,
    confirmedAt: null,
    deadline: row.deadline?.toISOString().slice(0, 10) ?? null,
  };
  return {
    card,
    identifiers: present([row.externalId, row.organisation.taxCode]),
    names: present([row.organisation.shortNameVi, row.organisation.shortNameEn]),
    labels: labelsOf(row),
    problem: present([row.painVi, row.painEn]),
    body: present([
      row.scaleVi,
      row.scaleEn,
      row.outputsVi,
      row.outputsEn,
      row.constraintsVi,
      row.constraintsEn,
      row.dataAvailableVi,
      row.dataAvailableEn,
      row.descriptionVi,
      row.descriptionEn,
      row.pilotPlanVi,
      row.pilotPlanEn,
      ...texts(row.kpis),
      ...placeNames(row),
    ]),
    quality: quality(card, row.organisation.answerRate),
  };
}

function base(row: ListingRow | ChallengeRow) {
  const { organisation } = row;
  return {
    id: row.id,
    externalId: row.externalId,
    title: { vi: row.titleVi, en: row.titleEn },
    summary: { vi: row.summaryVi, en: row.summaryEn },
    organisation: {
      id: organisation.id,
      name: { vi: organisation.nameVi, en: organisation.nameEn },
      kind: organisation.kind,
      verified: organisation.verification === "verified",
    },
    industries: row.industries,
    scienceFields: row.scienceFields,
    categories: row.solutionCategories,
    keywords: row.keywords,
    replyMinutes: organisation.medianReplyMinutes,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    provinceCode: row.provinceCode,
    wardCode: row.wardCode,
  };
}

function price(
  mode: Price["mode"],
  min: bigint | null,
  max: bigint | null,
  unit: Price["unit"],
): Price {
  const amount = (value: bigint | null) => (value === null ? null : Number(value));
  return { mode, minVnd: amount(min), maxVnd: amount(max), unit };
}

function labelsOf(row: ListingRow | ChallengeRow): string[] {
  const labels = [
    ...row.industries.map((code) => labelsFor("industries", code)),
    ...row.scienceFields.map((code) => labelsFor("scienceFields", code)),
    ...row.solutionCategories.map((code) => labelsFor("solutionCategories", code)),
  ];
  return labels.flatMap((label) => (label ? [label.vi, label.en] : []));
}

function placeNames(row: { provinceCode: string | null; wardCode: string | null }): string[] {
  const ward = wardByCode(row.wardCode);
  const province = provinceByCode(row.provinceCode ?? ward?.provinceCode ?? null);
  return present([ward?.vi, ward?.en, province?.vi, province?.en]);
}

/** 1 at once and always, falling to 0 at five working days or when nobody answers. */
function quickness(minutes: number | null, answerRate: number | null): number {
  if (minutes === null) return 0;
  const week = 5 * minutesADay();
  return Math.max(0, 1 - minutes / week) * (answerRate ?? 1);
}

/** What makes one of two equal matches the better bet; each part says why. Sums to at most 1. */
function quality(card: Card, answerRate: number | null): number {
  const inUse = Math.min(card.deployments, 5) / 5;
  const quick = quickness(card.replyMinutes, answerRate);
  return (
    (card.organisation.verified ? qualityWeights.verified : 0) +
    (card.stale ? 0 : qualityWeights.confirmed) +
    qualityWeights.provenInUse * (card.type === "challenge" ? 1 : inUse) +
    qualityWeights.quickToAnswer * (card.type === "challenge" ? 1 : quick)
  );
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

/** Every string inside a JSON value. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
}

function present(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => Boolean(value?.trim()));
}

/** What tells two versions of a document apart, including how it is indexed. */
export function fingerprint(document: SearchDocument): string {
  return createHash("sha256")
    .update(`3 ${JSON.stringify(document)}`)
    .digest("base64url")
    .slice(0, 22);
}
