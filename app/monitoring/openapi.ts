import { funnelSteps, grades, timedStages } from "./model.ts";

const count = { type: ["integer", "null"], minimum: 0 } as const;
const amount = { type: ["integer", "null"], minimum: 0, description: "Whole đồng" } as const;
const daysOrNull = { type: ["number", "null"], minimum: 0 } as const;

function object(properties: Record<string, object>) {
  return { type: "object", properties, required: Object.keys(properties) } as const;
}

const each = (names: readonly string[], schema: object) =>
  object(Object.fromEntries(names.map((name) => [name, schema])));

const counts = {
  introductions: { ...count, description: "Requests the supplier accepted to talk about" },
  signed: { ...count, description: "Contracts signed" },
  delivered: { ...count, description: "Last milestone accepted" },
  commercialised: { ...count, description: "Use attested by both sides" },
};
const line = {
  ...counts,
  signedValueVnd: {
    ...amount,
    description: "Whole đồng, all grades; what has no grade yet is not in it",
  },
};

const parameter = (name: string, description: string) => ({
  name,
  in: "query",
  description,
  schema: { type: "string", format: "date" },
});

/** `GET /api/v1/statistics` as OpenAPI 3.1. `Problem` is a schema of the document it is put into. */
export const statisticsPath = {
  get: {
    operationId: "getStatistics",
    summary: "What the exchange has brought about, by evidence grade",
    description:
      "The four counts are counted apart, each by its own date, and are never added up. Days are " +
      "those of Vietnam (UTC+7). A number of one or two deals, and what could give it away, is null. " +
      "Grades: A registered by the state, B money matched, C signed document held, D attested by " +
      "both sides, E declared by one side.",
    parameters: [
      parameter(
        "from",
        "First day; widened to its whole month. Default: eleven months before `to`'s.",
      ),
      parameter("to", "Last day; widened to its whole month. Default: today."),
    ],
    responses: {
      "200": {
        description: "The open figures",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Statistics" } } },
      },
      "400": {
        description: "A parameter cannot be used; `errors` names it",
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    },
  },
} as const;

/** The schemas the path refers to. */
export const statisticsSchemas = {
  Statistics: object({
    period: object({
      from: { type: "string", format: "date" },
      to: { type: "string", format: "date" },
    }),
    counts: object(counts),
    signedValueByGrade: each(grades, object({ deals: count, valueVnd: amount })),
    moneyThroughPlatformVnd: {
      ...amount,
      description: "Whole đồng matched, less refunds; not part of the value",
    },
    funnel: {
      type: "array",
      description: "Of the requests of the period, how many have come to each step by now",
      items: object({
        step: { type: "string", enum: [...funnelSteps] },
        deals: count,
        medianDaysToNext: daysOrNull,
      }),
    },
    medianDaysByStage: each(timedStages, daysOrNull),
    byMonth: {
      type: "array",
      items: object({ month: { type: "string", pattern: "^\\d{4}-\\d{2}$" }, ...line }),
    },
    byIndustry: { type: "array", items: object({ industry: { type: "string" }, ...line }) },
  }),
} as const;
