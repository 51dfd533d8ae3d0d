import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineName } from "#app/search/model.ts";
import type { Answered } from "./measure.ts";
import { halves } from "./queries.ts";
import { mean, type Score } from "./score.ts";

/** Row name ("all", "half tune", "kind typo") -> its mean scores and how many queries it has. */
export type Table = Record<string, Score & { queries: number }>;
export type KeptTables = Partial<Record<EngineName, Table>>;

/** What each number may lose before it counts as worse: small groups move by single queries. */
const tolerance = { all: 0.005, part: 0.02 };

const path = join(import.meta.dirname, "scores.json");
const round = (value: number) => Math.round(value * 1_000) / 1_000;

export function tableOf(answers: readonly Answered[]): Table {
  const row = (list: readonly Answered[]) => {
    const { ndcg, mrr, recall } = mean(list.map(({ score }) => score));
    return { queries: list.length, ndcg: round(ndcg), mrr: round(mrr), recall: round(recall) };
  };
  const kinds = [...new Set(answers.map(({ query }) => query.kind))];
  return Object.fromEntries([
    ["all", row(answers)],
    ...halves.map((half) => [`half ${half}`, row(answers.filter((a) => a.query.half === half))]),
    ...kinds.map((kind) => [`kind ${kind}`, row(answers.filter((a) => a.query.kind === kind))]),
  ]);
}

/** How far typing without marks falls behind typing with them, in nDCG; negative when it is ahead. */
export function marksGap(table: Table): number {
  return round((table["kind marked"]?.ndcg ?? 0) - (table["kind unmarked"]?.ndcg ?? 0));
}

/** What became worse than the kept table by more than the tolerance, one line each. */
export function losses(kept: Table, now: Table): string[] {
  return Object.entries(kept).flatMap(([name, before]) => {
    const after = now[name];
    if (!after) return [`${name}: is no longer measured`];
    const slack = name === "all" ? tolerance.all : tolerance.part;
    return (["ndcg", "mrr", "recall"] as const)
      .filter((measure) => after[measure] < before[measure] - slack)
      .map((measure) => `${name}: ${measure} ${before[measure]} -> ${after[measure]}`);
  });
}

export function keptTables(): KeptTables {
  return JSON.parse(readFileSync(path, "utf8")) as KeptTables;
}

export function keep(tables: KeptTables): void {
  const engines = Object.entries(tables).map(([engine, table]) => {
    const rows = Object.entries(table).map(
      ([name, score]) =>
        `    ${JSON.stringify(name)}: ${JSON.stringify(score, null, 1).replace(/\s+/g, " ")}`,
    );
    return `  ${JSON.stringify(engine)}: {\n${rows.join(",\n")}\n  }`;
  });
  writeFileSync(path, `{\n${engines.join(",\n")}\n}\n`);
}
