/** `POST /api/v1/pilots/{pilotId}/readings` as OpenAPI 3.1. `Problem` is a schema of the document it is put into. */
const refused = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

export const pilotReadingsPath = {
  post: {
    operationId: "sendPilotReadings",
    summary: "Readings of a pilot from a meter or a program",
    description:
      "With the key that a party of the deal makes on the pilot's page. All readings of a request are " +
      "kept, or none. A reading sent again with the same externalId, day and value changes nothing. " +
      "At most 120 requests an hour and 500 readings a request.",
    security: [{ pilotKey: [] }],
    parameters: [
      {
        name: "pilotId",
        in: "path",
        required: true,
        schema: { type: "string", format: "uuid" },
      },
    ],
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/PilotReadings" } },
      },
    },
    responses: {
      "200": {
        description: "How many were kept, and how many were known",
        content: { "application/json": { schema: { $ref: "#/components/schemas/PilotReceipt" } } },
      },
      "400": refused("The body is not JSON"),
      "401": refused("No key, or one that does not fit this pilot"),
      "409": refused("The pilot is over"),
      "422": refused("A reading cannot be kept; nothing was"),
      "429": refused("Too many requests; Retry-After says when to come again"),
    },
  },
} as const;

export const pilotSchemas = {
  PilotReadings: {
    type: "object",
    required: ["readings"],
    properties: {
      readings: {
        type: "array",
        minItems: 1,
        maxItems: 500,
        items: {
          type: "object",
          required: ["externalId", "figure", "measuredOn", "value"],
          properties: {
            externalId: { type: "string", minLength: 1, maxLength: 100 },
            figure: {
              description: "Number from 1, or name, of the figure in the pilot's plan",
              oneOf: [{ type: "integer", minimum: 1 }, { type: "string" }],
            },
            measuredOn: { type: "string", format: "date" },
            value: { type: "number" },
            note: { type: "string", maxLength: 300 },
          },
        },
      },
    },
  },
  PilotReceipt: {
    type: "object",
    required: ["kept", "known"],
    properties: { kept: { type: "integer" }, known: { type: "integer" } },
  },
} as const;

export const pilotSecurity = { pilotKey: { type: "http", scheme: "bearer" } } as const;
