import { describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { measureRelevance } from "#tests/relevance/measure.ts";
import { gradedQueries } from "#tests/relevance/queries.ts";
import { scoreOf } from "#tests/relevance/score.ts";
import { keptTables, losses, tableOf } from "#tests/relevance/table.ts";

describe("the measures", () => {
  const grades = { a: 3, b: 1 };

  test("the best order is worth 1, nothing found is worth 0", () => {
    expect(scoreOf(["a", "b"], grades)).toEqual({ ndcg: 1, mrr: 1, recall: 1 });
    expect(scoreOf(["x", "y"], grades)).toEqual({ ndcg: 0, mrr: 0, recall: 0 });
  });

  test("what comes lower counts less", () => {
    const lower = scoreOf(["b", "a"], grades);
    expect(lower.ndcg).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 6);
    expect(lower).toMatchObject({ mrr: 0.5, recall: 1 });
    expect(scoreOf([...Array(10).fill("x"), "a"], grades)).toEqual({
      ndcg: 0,
      mrr: 1 / 11,
      recall: 0.5,
    });
  });

  test("a loss beyond the tolerance is named, a gain is not", () => {
    const row = { queries: 1, ndcg: 0.9, mrr: 0.9, recall: 0.9 };
    expect(losses({ all: row }, { all: { ...row, ndcg: 0.88, mrr: 1 } })).toEqual([
      "all: ndcg 0.9 -> 0.88",
    ]);
    expect(losses({ all: row }, {})).toHaveLength(1);
  });
});

describe("the judged queries", () => {
  const queries = gradedQueries();

  test("there are enough of them, each once", () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  });

  test("every query with marks has its twin without", () => {
    const grades = (kind: string) =>
      queries.filter((query) => query.kind === kind).map((query) => query.grades);
    expect(grades("unmarked")).toEqual(grades("marked"));
  });
});

test("search is as good as the kept table says", async () => {
  const { engine, answers } = await measureRelevance(db());
  expect(losses(keptTables()[engine] ?? {}, tableOf(answers))).toEqual([]);
});
