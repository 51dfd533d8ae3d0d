import { statisticsPath, statisticsSchemas } from "#app/monitoring/openapi.ts";
import { pilotReadingsPath, pilotSchemas, pilotSecurity } from "#app/pilots/openapi.ts";
import {
  industryCodes,
  scienceFieldCodes,
  solutionCategoryCodes,
  transferFormCodes,
} from "#app/taxonomy/model.ts";
import { priceCodes } from "./facets.ts";
import { documentKinds, sortOrders } from "./model.ts";
import { enumOf, type Json, listOf, ref, type Schema, schemas, text } from "./openapi-schemas.ts";
import { LARGEST_PAGE_SIZE, PAGE_SIZE } from "./schema.ts";

interface Parameter {
  name: string;
  description: string;
  schema: Schema;
  example?: Json;
}

/** Repeated parameters mean any of. */
const parameters: Parameter[] = [
  {
    name: "q",
    description: "Words to look for, with or without Vietnamese marks",
    schema: text,
    example: "may say thang hoa",
  },
  {
    name: "type",
    description: "What is on offer, what is needed, or both",
    schema: { ...enumOf(["listing", "challenge", "all"]), default: "listing" },
  },
  { name: "kind", description: "Kind", schema: listOf(enumOf(documentKinds)) },
  {
    name: "industry",
    description: "Industry of use",
    schema: listOf(enumOf(industryCodes)),
    example: ["C10", "A01"],
  },
  {
    name: "scienceField",
    description: "Science field (OECD FORD)",
    schema: listOf(enumOf(scienceFieldCodes)),
  },
  {
    name: "category",
    description: "Category of digital solution",
    schema: listOf(enumOf(solutionCategoryCodes)),
  },
  {
    name: "trlMin",
    description: "Lowest technology readiness level",
    schema: { type: "integer", minimum: 1, maximum: 9 },
  },
  {
    name: "trl",
    description: "Technology readiness level; not together with trlMin",
    schema: listOf(enumOf(["1", "2", "3", "4", "5", "6", "7", "8", "9"])),
  },
  {
    name: "transferForm",
    description: "Form of transfer",
    schema: listOf(enumOf(transferFormCodes)),
  },
  { name: "price", description: "Price or budget band", schema: listOf(enumOf(priceCodes)) },
  {
    name: "verified",
    description: "Only of verified organisations",
    schema: { ...enumOf(["true", "false"]), default: "false" },
  },
  {
    name: "province",
    description: "Province code",
    schema: listOf({ type: "string", pattern: "^\\d{2}$" }),
  },
  {
    name: "ward",
    description: "Ward code",
    schema: listOf({ type: "string", pattern: "^\\d{5}$" }),
  },
  {
    name: "sort",
    description: "Order",
    schema: { ...enumOf(sortOrders), default: "relevance" },
  },
  { name: "page", description: "From 1", schema: { type: "integer", minimum: 1, default: 1 } },
  {
    name: "pageSize",
    description: "Results a page",
    schema: { type: "integer", minimum: 1, maximum: LARGEST_PAGE_SIZE, default: PAGE_SIZE },
  },
  {
    name: "lang",
    description: "Language of single texts",
    schema: { ...enumOf(["vi", "en"]), default: "vi" },
  },
];

const json = (schema: Schema): Schema => ({ "application/json": { schema } });
const refused = (description: string): Schema => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});
const tooMany: Schema = {
  ...refused("More requests a minute than this exchange allows one address"),
  headers: {
    "Retry-After": {
      description: "Whole seconds to wait",
      schema: { type: "integer", minimum: 1 },
    },
  },
};
const record = (summary: string, operationId: string, id: string, name: string): Schema => ({
  get: {
    operationId,
    summary,
    parameters: [
      { name: id, in: "path", required: true, schema: { type: "string", format: "uuid" } },
    ],
    responses: {
      "200": { description: "Its public tier", content: json(ref(name)) },
      "404": refused("Nothing public has this id"),
      "429": tooMany,
    },
  },
});

/** The description of the public API, OpenAPI 3.1. */
export function openApiDocument({ origin, brand }: { origin: string; brand: string }) {
  return {
    openapi: "3.1.0",
    info: {
      title: `${brand}: public API`,
      version: "1.0.0",
      description:
        "Read what is published on the exchange: technologies, digital solutions and problems. " +
        "No key is needed to read. Confidential annexes are never part of it. Readings of a pilot are " +
        "sent with that pilot's key.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin }],
    paths: {
      "/api/v1/listings": {
        get: {
          operationId: "search",
          summary: "Search technologies, digital solutions and problems",
          parameters: parameters.map((parameter) => ({ ...parameter, in: "query" })),
          responses: {
            "200": { description: "One page of results", content: json(ref("SearchAnswer")) },
            "400": refused("A parameter cannot be used; `errors` names it"),
            "429": tooMany,
          },
        },
      },
      "/api/v1/listings/{id}": record("A listing", "getListing", "id", "Listing"),
      "/api/v1/challenges/{id}": record("A problem", "getChallenge", "id", "Challenge"),
      "/api/v1/statistics": {
        get: {
          ...statisticsPath.get,
          responses: { ...statisticsPath.get.responses, "429": tooMany },
        },
      },
      "/api/v1/pilots/{pilotId}/readings": pilotReadingsPath,
    },
    components: {
      schemas: { ...schemas, ...statisticsSchemas, ...pilotSchemas },
      securitySchemes: pilotSecurity,
    },
  };
}
