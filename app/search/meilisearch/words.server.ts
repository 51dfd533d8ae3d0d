import type { Db } from "#app/platform/db/client.server.ts";
import { catalogueOf } from "../postgres/catalogue.server.ts";
import { ownWords, type WordIndex } from "../postgres/postings.server.ts";
import { bitsOf, nobody, Postings } from "../postgres/postings.ts";
import type { EngineLag } from "../projection/index-lag.server.ts";
import type { Lookup } from "../projection/index-text.ts";
import type { Server } from "./client.server.ts";

/** What words are in memory may be answered so long after the server was last heard of. */
const HEARD_MS = 1_000;

/** A word of more documents than this PostgreSQL tells in a tenth of the time: Meilisearch names each by its id. */
const MOST_NAMED = 1_000;

/** How far the server follows the index, and how often it was filled anew. */
export type Following = Pick<EngineLag, "revision" | "refilled">;

export interface ServerWords extends WordIndex {
  /** Asked before every search. @throws when the server does not answer */
  ready(): Promise<void>;
}

/**
 * The words of the documents as Meilisearch has them: it names the documents of a word, which are kept in
 * memory while the word stays in use.
 */
export function wordsOfServer(
  db: Db,
  server: Server,
  following: () => Promise<Following>,
): ServerWords {
  let heardAt = Number.NEGATIVE_INFINITY;
  let greeting: Promise<unknown> | null = null;
  let filling: number | null = null;
  const hear = async <T>(answer: Promise<T>): Promise<T> => {
    heardAt = Number.NEGATIVE_INFINITY;
    const value = await answer;
    heardAt = performance.now();
    return value;
  };
  return {
    engine: "meilisearch",
    async ready() {
      const { refilled } = await following();
      if (refilled !== filling) await forgetWords(db);
      filling = refilled;
      if (performance.now() - heardAt < HEARD_MS) return;
      greeting ??= hear(server.held()).finally(() => {
        greeting = null;
      });
      await greeting;
    },
    async read(catalogue, lookups) {
      const { revision } = await following();
      // What it has yet to take over would be missed for as long as the word is kept.
      if (revision < catalogue.revision) return ownWords.read(catalogue, lookups);
      const isCommon = ({ lexeme }: Lookup) => catalogue.vocabulary.frequency(lexeme) > MOST_NAMED;
      const common = lookups.filter(isCommon);
      const rare = lookups.filter((lookup) => !isCommon(lookup));
      const [told, named] = await Promise.all([
        common.length > 0 ? ownWords.read(catalogue, common) : [],
        rare.length > 0 ? hear(server.named(rare.map(filterOf))) : [],
      ]);
      const bits = new Map(common.map((lookup, at) => [lookup, told[at] ?? nobody]));
      rare.forEach((lookup, at) => {
        const numbers = catalogue.numbers.of(named[at] ?? []);
        bits.set(lookup, bitsOf(numbers, (numbers.at(-1) ?? -1) + 1));
      });
      return lookups.map((lookup) => bits.get(lookup) ?? nobody);
    },
  };
}

/** What was read of a server that had lost documents is worth nothing. */
async function forgetWords(db: Db): Promise<void> {
  const { postings } = await catalogueOf(db);
  postings.meilisearch = new Postings(postings.meilisearch.mostBytes);
}

function filterOf({ column, lexeme, prefix }: Lookup): string {
  return `${column} ${prefix ? "STARTS WITH" : "="} ${JSON.stringify(lexeme)}`;
}
