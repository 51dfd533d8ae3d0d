import type { Scores } from "./rules.ts";

interface Row {
  id: string;
  approved: boolean;
  reasons: string;
  createdAt: Date;
  problemScore: number;
  evidenceScore: number;
  termsScore: number;
  completenessScore: number;
}

/** The four criteria of the review, 0 to 5 each. */
export function scoresOf(row: Omit<Row, "id" | "approved" | "reasons" | "createdAt">): Scores {
  return {
    problem: row.problemScore,
    evidence: row.evidenceScore,
    terms: row.termsScore,
    completeness: row.completenessScore,
  };
}

/** A stored review as pages show it. */
export function reviewRowOf(row: Row) {
  const { id, approved, reasons, createdAt } = row;
  return { id, approved, reasons, createdAt, scores: scoresOf(row) };
}
