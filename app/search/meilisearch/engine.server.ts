import type { Db } from "#app/platform/db/client.server.ts";
import type { SearchEngine } from "../port.ts";
import { answersBy } from "../postgres/answers.server.ts";
import { type Connection, connect, ifThere } from "./client.server.ts";
import { searchIndex } from "./index.server.ts";
import { type Following, wordsOfServer } from "./words.server.ts";

/** The engine a search server provides, where one is configured. */
export function meilisearchEngine(
  db: Db,
  connection: Connection,
  following: () => Promise<Following>,
): SearchEngine {
  const server = connect(connection);
  const words = wordsOfServer(db, server, following);
  const answers = answersBy(db, words);
  return {
    name: answers.name,
    async search(query) {
      await words.ready();
      return answers.search(query);
    },
    async count(query) {
      await words.ready();
      return answers.count(query);
    },
    health: async () => ({ ok: true, documents: (await ifThere(server.held)) ?? 0 }),
    ...searchIndex(server, connection.index),
  };
}
