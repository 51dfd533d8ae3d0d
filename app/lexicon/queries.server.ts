import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { readRows } from "#app/platform/db/read-rows.server.ts";
import { writtenGroups } from "#app/search/reading/word-groups.ts";
import { holdsWords, lexiconLines } from "./merge.ts";
import { kindOf, type LexiconLine, linesPerPage, type WordEdit } from "./model.ts";
import type { LexiconFilter } from "./schema.ts";

/** Where the name of the edits' present version is kept; it changes with every edit. */
export const revisionKey = "search.words";

const select = {
  id: true,
  said: true,
  vi: true,
  en: true,
  codes: true,
  off: true,
  version: true,
  changedById: true,
  changedAt: true,
} as const;

/** What the operator changed of the built-in words, oldest first. */
export function wordEdits(db: Tx): Promise<WordEdit[]> {
  return db.searchWordGroup.findMany({ select, orderBy: { id: "asc" } });
}

/** The name of the edits' present version; null before the first edit. */
export async function wordsRevision(): Promise<string | null> {
  const [row] = await readRows<{ value: string }>(
    "words revision",
    "select value #>> '{}' as value from setting where key = $1",
    [revisionKey],
  );
  return row?.value ?? null;
}

async function linesOf(db: Tx): Promise<LexiconLine[]> {
  const edits = await wordEdits(db);
  const names = await peopleNames(
    db,
    edits.map(({ changedById }) => changedById),
  );
  return lexiconLines(writtenGroups(), edits, names);
}

/** One page of the groups of a kind, with how many each kind and each state has. */
export async function lexiconPage(db: Tx, { kind, words, state }: LexiconFilter, page: number) {
  const lines = await linesOf(db);
  const kinds = { synonyms: 0, needs: 0 };
  for (const line of lines) kinds[kindOf(line)] += 1;
  const all = lines.filter((line) => kindOf(line) === kind);
  const counts = { written: 0, changed: 0, added: 0, off: 0 };
  for (const line of all) counts[line.state] += 1;
  const found = all.filter(
    (line) => (state === null || line.state === state) && holdsWords(line, words),
  );
  return {
    lines: found.slice((page - 1) * linesPerPage, page * linesPerPage),
    total: found.length,
    counts,
    kinds,
  };
}

/** One group as the operator sees it; null when neither the file nor an edit has it. */
export async function lexiconLine(db: Tx, id: string): Promise<LexiconLine | null> {
  return (await linesOf(db)).find((line) => line.id === id) ?? null;
}
