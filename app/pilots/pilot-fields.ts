import type { Prisma } from "#app/platform/db/client.server.ts";

/** What was planned and what came of it, for the pages of a deal and for its pilot's own. */
export const pilotFields = {
  id: true,
  site: true,
  startsOn: true,
  endsOn: true,
  kpis: true,
  conclusion: true,
  decision: true,
  concludedAt: true,
} as const satisfies Prisma.PilotSelect;
