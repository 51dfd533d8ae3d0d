import type { Db } from "#app/platform/db/client.server.ts";
import type { EngineHealth, SearchEngine } from "../port.ts";
import { type Connection, connect, ifThere, type Server } from "./client.server.ts";
import { searchIndex } from "./index.server.ts";
import { countMeilisearch, searchMeilisearch } from "./search.server.ts";

/** The engine a search server provides, where one is configured. */
export function meilisearchEngine(db: Db, connection: Connection): SearchEngine {
  const server = connect(connection);
  return {
    name: "meilisearch",
    search: (query) => searchMeilisearch(db, server.ask, query),
    count: (query) => countMeilisearch(db, server.ask, query),
    health: () => health(server),
    ...searchIndex(server, connection.index),
  };
}

/** Asked with a search, which is what must work, and all a web server's key allows. */
async function health({ ask }: Server): Promise<EngineHealth> {
  const answers = await ifThere(() => ask([{ filter: [], page: 1, hitsPerPage: 0 }]));
  return { ok: true, documents: answers?.[0]?.totalHits ?? 0 };
}
