import { newId } from "#app/platform/ids.ts";
import type { Card, SearchDocument, SearchQuery } from "#app/search/model.ts";

interface Given extends Partial<Omit<Card, "title" | "organisation" | "price">> {
  title: string;
  titleEn?: string;
  summaryVi?: string;
  owner?: string;
  verified?: boolean;
  priceVnd?: [number | null, number | null];
  body?: string[];
  labels?: string[];
  names?: string[];
  problem?: string[];
  identifiers?: string[];
  quality?: number;
}

/** A published document with what a test cares about and nothing surprising in the rest. */
export function aDocument(given: Given): SearchDocument {
  const { title, titleEn, summaryVi, owner, verified, priceVnd, ...rest } = given;
  const { body, labels, names, problem, identifiers, quality, ...card } = rest;
  const kind = card.kind ?? "technology";
  const [minVnd, maxVnd] = priceVnd ?? [null, null];
  return {
    card: {
      id: newId(),
      type: kind === "challenge" ? "challenge" : "listing",
      kind,
      externalId: null,
      title: { vi: title, en: titleEn ?? null },
      summary: { vi: summaryVi ?? "", en: null },
      organisation: {
        id: newId(),
        name: { vi: owner ?? "Viện Thử nghiệm", en: null },
        kind: "institute",
        verified: verified ?? true,
      },
      trl: 7,
      industries: ["C10"],
      scienceFields: [],
      categories: [],
      transferForms: [],
      keywords: [],
      price: { mode: minVnd === null ? "on_request" : "indicative", minVnd, maxVnd, unit: "once" },
      ip: [],
      deployments: 0,
      replyMinutes: null,
      stale: false,
      publishedAt: "2026-06-01T00:00:00.000Z",
      confirmedAt: null,
      deadline: null,
      provinceCode: "01",
      wardCode: null,
      ...card,
    },
    identifiers: identifiers ?? [],
    labels: labels ?? [],
    names: names ?? [],
    problem: problem ?? [],
    body: body ?? [],
    quality: quality ?? 0.5,
  };
}

export function aQuery(text: string, more: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text,
    exact: false,
    type: null,
    filters: {},
    sort: "relevance",
    page: 1,
    pageSize: 20,
    ...more,
  };
}
