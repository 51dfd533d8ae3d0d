import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Which texts of the demo city are searched: all of them, or those of one language alone. */
export const editions = ["both", "vietnamese", "english"] as const;
export type Edition = (typeof editions)[number];

/** The half a ranking is worked on with, and the half that tells whether it learnt or only remembered. */
export const halves = ["tune", "check"] as const;
export type Half = (typeof halves)[number];

const gradedQuery = z.strictObject({
  id: z.string(),
  kind: z.string(),
  half: z.enum(halves),
  q: z.string().min(1),
  /** Further parameters of GET /api/v1/listings. */
  params: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  edition: z.enum(editions).default("both"),
  /**
   * External id -> 3: what the person came for; 2: would be glad to see it; 1: related, lower down.
   * Everything not named is worth nothing to him.
   */
  grades: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])),
});
export type GradedQuery = z.output<typeof gradedQuery>;

/** The judged queries, as written in queries.json. */
export function gradedQueries(): GradedQuery[] {
  const file = readFileSync(join(import.meta.dirname, "queries.json"), "utf8");
  return z.array(gradedQuery).parse(JSON.parse(file));
}

/** The address parameters a program would send. */
export function parametersOf({ q, params }: GradedQuery): URLSearchParams {
  const parameters = new URLSearchParams({ q, pageSize: "20" });
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) parameters.append(name, one);
  }
  return parameters;
}
