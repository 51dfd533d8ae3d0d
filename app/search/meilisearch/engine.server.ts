import type { SearchQuery } from "../model.ts";
import type { EngineHealth, SearchEngine } from "../port.ts";
import type { Reader } from "../reading/interpretation.ts";
import { type Connection, connect, ifThere, type Server } from "./client.server.ts";
import { searchIndex } from "./index.server.ts";
import { ReadDocuments } from "./read-documents.ts";
import { searchMeilisearch } from "./search.server.ts";

interface Engine extends Connection {
  /** What queries are read with. */
  reader: () => Promise<Reader>;
}

/** The engine a search server provides, where one is configured. */
export function meilisearchEngine({ reader, ...connection }: Engine): SearchEngine {
  const server = connect(connection);
  const documents = new ReadDocuments();
  const search = async (query: SearchQuery) =>
    searchMeilisearch(server.ask, documents, await reader(), query);
  return {
    name: "meilisearch",
    search,
    count: async (query) => (await search({ ...query, page: 1, pageSize: 1 })).total,
    health: () => health(server),
    ...searchIndex(server, connection.index),
  };
}

/** Asked with a search, which is what must work, and all a web server's key allows. */
async function health({ ask }: Server): Promise<EngineHealth> {
  const answers = await ifThere(() => ask([{ filter: [], page: 1, hitsPerPage: 0 }]));
  return { ok: true, documents: answers?.[0]?.totalHits ?? 0 };
}
