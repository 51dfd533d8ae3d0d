import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { helpersIn } from "./helpers-in.server.ts";

interface Entry {
  readonly authorId: string;
  readonly documentId: string | null;
}

interface Said {
  readonly author: string;
  /** The author is of the operator's staff and wrote for a side. */
  readonly helped: boolean;
  /** The file that came with it; null without one, and once it was removed. */
  readonly file: { readonly id: string; readonly fileName: string } | null;
}

/** Who wrote the entries of a deal and what came with them. */
export async function whoSaid(
  db: Tx,
  dealId: string,
  entries: readonly Entry[],
): Promise<(entry: Entry) => Said> {
  const authors = entries.map(({ authorId }) => authorId);
  const name = await peopleNames(db, authors);
  const helpers = await helpersIn(db, dealId, authors);
  const files = await db.document.findMany({
    where: { id: { in: entries.flatMap(({ documentId }) => documentId ?? []) }, removedAt: null },
    select: { id: true, fileName: true },
  });
  const file = new Map(files.map((one) => [one.id, one]));
  return ({ authorId, documentId }) => ({
    author: name.get(authorId) ?? "",
    helped: helpers.has(authorId),
    file: documentId ? (file.get(documentId) ?? null) : null,
  });
}
