/**
 * What the State pays of a small firm's digital solutions: Decree 80/2021/ND-CP, in force since
 * 2021-10-15. Share of the cost, and the most in ₫ a year, by size of the firm.
 */
export const digitalSolutionSupport = [
  { size: "micro", share: 0.5, capVnd: 20_000_000 },
  { size: "small", share: 0.5, capVnd: 50_000_000 },
  { size: "medium", share: 0.5, capVnd: 100_000_000 },
] as const;
