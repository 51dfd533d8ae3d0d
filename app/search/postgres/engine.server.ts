import type { Db } from "#app/platform/db/client.server.ts";
import type { SearchEngine } from "../port.ts";
import { answersBy } from "./answers.server.ts";
import { postgresIndex } from "./index.server.ts";
import { ownWords } from "./postings.server.ts";

/** The engine that is always there: PostgreSQL full text, with facets counted in memory. */
export function postgresEngine(db: Db): SearchEngine {
  return { ...answersBy(db, ownWords), ...postgresIndex(db) };
}
