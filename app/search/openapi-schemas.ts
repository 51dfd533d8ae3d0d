import { documentKinds, documentTypes } from "./model.ts";
import { LARGEST_PAGE_SIZE } from "./schema.ts";

/** A part of the document. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
export type Schema = { readonly [key: string]: Json };

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const text: Schema = { type: "string" };
const textOrNull: Schema = { type: ["string", "null"] };
const numberOrNull: Schema = { type: ["number", "null"] };
export const listOf = (items: Schema): Schema => ({ type: "array", items });
const object = (properties: Record<string, Schema>, optional: string[] = []): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
export const enumOf = (values: readonly string[]): Schema => ({
  type: "string",
  enum: [...values],
});

const bilingual = object({ vi: text, en: textOrNull });
const organisation = object({
  id: { type: "string", format: "uuid" },
  name: text,
  verified: { type: "boolean" },
});
const owner = object({
  id: { type: "string", format: "uuid" },
  kind: text,
  name: ref("Bilingual"),
  verified: { type: "boolean" },
});
const price = object({
  mode: enumOf(["firm", "indicative", "floor", "open_to_offers", "on_request", "budget"]),
  minVnd: { ...numberOrNull, description: "Whole đồng" },
  maxVnd: { ...numberOrNull, description: "Whole đồng" },
  unit: enumOf(["once", "month", "year", "unit"]),
});
const counts: Schema = { type: "object", additionalProperties: { type: "integer", minimum: 1 } };
const codes = {
  trl: { type: ["integer", "null"], minimum: 1, maximum: 9 },
  industries: listOf(text),
  scienceFields: listOf(text),
  categories: listOf(text),
};

export const schemas: Record<string, Schema> = {
  Bilingual: bilingual,
  SearchAnswer: object({
    total: { type: "integer", minimum: 0 },
    page: { type: "integer", minimum: 1 },
    pageSize: { type: "integer", minimum: 1, maximum: LARGEST_PAGE_SIZE },
    engine: enumOf(["postgresql", "meilisearch"]),
    tookMs: { type: "number", minimum: 0 },
    hits: listOf(ref("Hit")),
    facets: {
      type: "object",
      description:
        "Results by code, each facet counted as if it alone were open; only codes that occur.",
      additionalProperties: { type: "object", additionalProperties: { type: "integer" } },
      properties: Object.fromEntries(
        ["kind", "industry", "scienceField", "category", "trl", "transferForm", "price"].map(
          (name) => [name, counts],
        ),
      ),
    },
  }),
  Hit: object({
    id: { type: "string", format: "uuid" },
    externalId: textOrNull,
    type: enumOf(documentTypes),
    kind: enumOf(documentKinds),
    title: ref("Bilingual"),
    summary: { ...text, description: "In the language asked for, else in Vietnamese" },
    organisation,
    ...codes,
    transferForms: listOf(text),
    price: ref("Price"),
    deadline: { ...textOrNull, description: "Last day for proposals, YYYY-MM-DD" },
    publishedAt: textOrNull,
    score: {
      type: ["integer", "null"],
      minimum: 1,
      maximum: 100,
      description: "How much of the query is here, and where; null without a query",
    },
    url: { type: "string", format: "uri" },
  }),
  Price: price,
  Listing: object({
    id: { type: "string", format: "uuid" },
    externalId: textOrNull,
    type: { const: "listing" },
    kind: enumOf(["technology", "solution"]),
    state: enumOf(["published", "stale"]),
    title: ref("Bilingual"),
    summary: ref("Bilingual"),
    problem: ref("Bilingual"),
    description: ref("Bilingual"),
    organisation: owner,
    ...codes,
    trlEvidence: ref("Bilingual"),
    transferForms: listOf(text),
    price: ref("Price"),
    ip: listOf({ type: "object" }),
    standards: listOf({ type: "object" }),
    figures: listOf({ type: "object" }),
    deployments: listOf({ type: "object" }),
    keywords: listOf(text),
    provinceCode: textOrNull,
    wardCode: textOrNull,
    publishedAt: textOrNull,
    confirmedAt: textOrNull,
    url: { type: "string", format: "uri" },
  }),
  Challenge: object({
    id: { type: "string", format: "uuid" },
    externalId: textOrNull,
    type: { const: "challenge" },
    title: ref("Bilingual"),
    summary: ref("Bilingual"),
    pain: ref("Bilingual"),
    scale: ref("Bilingual"),
    outputs: ref("Bilingual"),
    constraints: ref("Bilingual"),
    dataAvailable: ref("Bilingual"),
    kpis: listOf({ type: "object" }),
    organisation: owner,
    requiredTrl: codes.trl,
    industries: codes.industries,
    scienceFields: codes.scienceFields,
    categories: codes.categories,
    budget: object({ minVnd: numberOrNull, maxVnd: numberOrNull }),
    deadline: textOrNull,
    keywords: listOf(text),
    provinceCode: textOrNull,
    wardCode: textOrNull,
    publishedAt: textOrNull,
    url: { type: "string", format: "uri" },
  }),
  Problem: object(
    {
      type: text,
      title: text,
      status: { type: "integer" },
      detail: text,
      errors: listOf(object({ field: text, message: text })),
    },
    ["detail", "errors"],
  ),
};
