import type { Db } from "#app/platform/db/client.server.ts";
import { search } from "#app/search/engine.server.ts";
import type { EngineName } from "#app/search/model.ts";
import { apiQuery } from "#app/search/schema.ts";
import { indexCity } from "./demo-index.ts";
import { editions, type GradedQuery, gradedQueries, parametersOf } from "./queries.ts";
import { type Score, scoreOf } from "./score.ts";

export interface Answered {
  query: GradedQuery;
  /** External ids, best first, at most 20. */
  found: string[];
  score: Score;
}

/** Asks every judged query the way GET /api/v1/listings asks, of an empty database it fills first. */
export async function measureRelevance(
  db: Db,
): Promise<{ engine: EngineName; answers: Answered[] }> {
  const queries = gradedQueries();
  const answers: Answered[] = [];
  const engines = new Set<EngineName>();
  for (const edition of editions) {
    await indexCity(db, edition);
    for (const query of queries.filter((one) => one.edition === edition)) {
      const asked = apiQuery(parametersOf(query));
      if ("faults" in asked) throw new Error(`${query.id}: ${JSON.stringify(asked.faults)}`);
      const { hits, engine } = await search(db, asked.query);
      engines.add(engine);
      const found = hits.map(({ card }) => card.externalId ?? card.id);
      answers.push({ query, found, score: scoreOf(found, query.grades) });
    }
  }
  const [engine, ...others] = engines;
  if (!engine || others.length > 0) throw new Error(`answers came from ${[...engines].join(", ")}`);
  return { engine, answers };
}
