/** How well one list of results answers one judged query; each from 0 to 1. */
export interface Score {
  /** Gain of the first ten, what is lower counting less, against the best order there could be. */
  ndcg: number;
  /** One over the place of the first result worth having (graded 2 or 3, or 1 where that is the best). */
  mrr: number;
  /** Share of the graded documents among the first twenty. */
  recall: number;
}

type Grades = Readonly<Record<string, number>>;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.slice(0, 10).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);

/** @param found external ids, best first */
export function scoreOf(found: readonly string[], grades: Grades): Score {
  const worth = Object.values(grades).sort((a, b) => b - a);
  const enough = Math.min(2, worth[0] ?? 0);
  const first = found.findIndex((id) => (grades[id] ?? 0) >= enough);
  const among = new Set(found.slice(0, 20));
  return {
    ndcg: discounted(found.map((id) => grades[id] ?? 0)) / discounted(worth),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: Object.keys(grades).filter((id) => among.has(id)).length / worth.length,
  };
}

/** The mean of several scores; of none, zeros. */
export function mean(scores: readonly Score[]): Score {
  const of = (key: keyof Score) =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return { ndcg: of("ndcg"), mrr: of("mrr"), recall: of("recall") };
}
