import { z } from "zod";
import { type PilotDecision, pilotDecisions } from "#app/deals/model.ts";
import { storedAs } from "#app/platform/stored-json.ts";
import { type Kpi, type ReadingSource, readingSources } from "./model.ts";

/** The figures of a pilot, in the order they were agreed in. */
export const readKpis = storedAs<Kpi[]>(
  "figures of a pilot",
  z.array(
    z.object({
      name: z.string(),
      unit: z.string(),
      how: z.string().optional(),
      baseline: z.number().nullable(),
      target: z.number(),
      measured: z.number().nullable(),
    }),
  ),
);

/** How a reading came. */
export const readSource = storedAs<ReadingSource>("source of a reading", z.enum(readingSources));

/** What a concluded pilot decided; null before. */
export const readDecision = storedAs<PilotDecision | null>(
  "decision on a pilot",
  z.enum(pilotDecisions).nullable(),
);
