import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import type { Commitment, Kpi } from "./model.ts";

/** The figures a challenge is measured by. */
export const readKpis = storedAs<Kpi[]>(
  "figures of a challenge",
  z.array(
    z.object({
      name: z.object({ vi: z.string(), en: z.string().nullable() }),
      unit: z.string(),
      baseline: z.number(),
      target: z.number(),
    }),
  ),
);

/** What a proposal commits to on them. */
export const readCommitments = storedAs<Commitment[]>(
  "commitments",
  z.array(z.object({ name: z.string(), unit: z.string(), committed: z.number().nullable() })),
);
