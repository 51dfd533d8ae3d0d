import { z } from "zod";
import { externalIdSchema, neededPairOf } from "#app/listings/schema.ts";
import { limits } from "./limits.ts";
import type { ChallengeContent } from "./model.ts";
import { contentFields } from "./schema.ts";

/** One line of an import file that is a problem, without its organisation. */
export const challengeLineSchema = z.object({
  type: z.literal("challenge"),
  externalId: externalIdSchema,
  ...contentFields,
  summary: neededPairOf(limits.summary),
});

type ChallengeLine = z.output<typeof challengeLineSchema>;

/** What a line says of a problem, without what only names it for the importer. */
export function challengeContentOfLine(line: ChallengeLine): ChallengeContent {
  const { type: _type, externalId: _externalId, ...content } = line;
  return content;
}
