import type { Db } from "#app/platform/db/client.server.ts";
import { type WordGroup, writtenGroups } from "#app/search/reading/word-groups.ts";
import { groupsInUse } from "./merge.ts";
import { wordEdits, wordsRevision } from "./queries.server.ts";

/** The word groups in use and the name of their version; null is the files alone. */
export interface CurrentWords {
  revision: string | null;
  groups: WordGroup[];
}

/**
 * The reviewed files with the operator's edits laid over them.
 * @param known what the caller has: given back as it is while nobody edited since
 */
export async function currentWords(db: Db, known?: CurrentWords): Promise<CurrentWords> {
  // Read before the edits: an edit between the two is then read again rather than missed.
  const revision = await wordsRevision();
  if (known && known.revision === revision) return known;
  return { revision, groups: groupsInUse(writtenGroups(), await wordEdits(db)) };
}
