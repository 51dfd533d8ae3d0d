/** Longest texts in characters. */
export const limits = {
  title: 160,
  summary: 200,
  pain: 2000,
  scale: 1000,
  outputs: 2500,
  constraints: 2000,
  dataAvailable: 2000,
  description: 6000,
  kpiName: 120,
  kpiUnit: 30,
  fundingSource: 400,
  pilotPlan: 2000,
  question: 1000,
  answer: 2000,
  approach: 6000,
  team: 3000,
} as const;

export const rowLimits = { kpis: 10 } as const;
