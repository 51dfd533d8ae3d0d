import type { Db } from "#app/platform/db/client.server.ts";
import { meilisearch } from "#app/search/engine.server.ts";
import type { EngineName } from "#app/search/model.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
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

/**
 * Asks every judged query the way GET /api/v1/listings asks, of an empty database it fills first: of
 * Meilisearch where it is configured, without PostgreSQL stepping in for it.
 */
export async function measureRelevance(
  db: Db,
): Promise<{ engine: EngineName; answers: Answered[] }> {
  const engine = meilisearch(db) ?? postgresEngine(db);
  const queries = gradedQueries();
  const answers: Answered[] = [];
  for (const edition of editions) {
    await indexCity(db, edition);
    for (const query of queries.filter((one) => one.edition === edition)) {
      const asked = apiQuery(parametersOf(query));
      if ("faults" in asked) throw new Error(`${query.id}: ${JSON.stringify(asked.faults)}`);
      const { hits } = await engine.search(asked.query);
      const found = hits.map(({ card }) => card.externalId ?? card.id);
      answers.push({ query, found, score: scoreOf(found, query.grades) });
    }
  }
  return { engine: engine.name, answers };
}
