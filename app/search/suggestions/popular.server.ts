import type { Db } from "#app/platform/db/client.server.ts";
import type { SearchQuery } from "../model.ts";
import { matchesOf } from "../postgres/match-among.server.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import { findNamed, type NamedThing } from "./named-things.ts";
import { type TypedWords, typedWords } from "./typed-words.ts";

/** Whether a query still finds something is looked up again after this time. */
const ANSWER_MS = 600_000;
const MOST_TRIED = 4;

const answers = new WeakMap<Db, Map<string, { at: number; finds: boolean }>>();

/**
 * Popular queries that go on from what is typed and find something today. Their words are all words of
 * public texts: whatever was typed often enough, nothing is said here that no listing says.
 */
export async function popularFor(
  db: Db,
  popular: readonly NamedThing<string>[],
  typed: TypedWords,
  vocabulary: Vocabulary,
  most: number,
): Promise<string[]> {
  const likely = findNamed(popular, typed, MOST_TRIED)
    .map(({ thing }) => thing)
    .filter((text) => {
      const words = typedWords(text)?.words ?? [];
      return sameWords(words) !== sameWords(typed.words) && words.every(isSaid(vocabulary));
    });
  const found: string[] = [];
  for (const text of likely) {
    if (found.length === most) break;
    if (await finds(db, text)) found.push(text);
  }
  return found;
}

const sameWords = (words: TypedWords["words"]) => words.map(({ folded }) => folded).join(" ");
const isSaid =
  (vocabulary: Vocabulary) =>
  ({ folded }: { folded: string }) =>
    vocabulary.has(folded) || /^\d+$/.test(folded);

async function finds(db: Db, text: string): Promise<boolean> {
  const known = answers.get(db) ?? new Map<string, { at: number; finds: boolean }>();
  answers.set(db, known);
  const last = known.get(text);
  if (last && performance.now() - last.at < ANSWER_MS) return last.finds;
  const matches = await matchesOf(db, { ...anything, text }, null);
  const answer = { at: performance.now(), finds: matches.length > 0 };
  known.set(text, answer);
  return answer.finds;
}

const anything: SearchQuery = {
  ...{ text: "", exact: false, type: null, filters: {} },
  ...{ sort: "relevance", page: 1, pageSize: 1 },
};
