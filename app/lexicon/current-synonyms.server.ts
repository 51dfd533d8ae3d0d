import type { Db } from "#app/platform/db/client.server.ts";
import { type SynonymGroup, writtenSynonyms } from "#app/search/reading/synonyms.ts";
import { groupsInUse } from "./merge.ts";
import { synonymEdits, synonymRevision } from "./queries.server.ts";

/** The synonyms in use and the name of their version; null is the file alone. */
export interface CurrentSynonyms {
  revision: string | null;
  groups: SynonymGroup[];
}

/**
 * The reviewed file with the operator's edits laid over it.
 * @param known what the caller has: given back as it is while nobody edited since
 */
export async function currentSynonyms(db: Db, known?: CurrentSynonyms): Promise<CurrentSynonyms> {
  // Read before the edits: an edit between the two is then read again rather than missed.
  const revision = await synonymRevision();
  if (known && known.revision === revision) return known;
  return { revision, groups: groupsInUse(writtenSynonyms(), await synonymEdits(db)) };
}
