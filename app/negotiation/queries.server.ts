import { peopleNames } from "#app/accounts/queries.server.ts";
import { helpersIn } from "#app/assistance/helpers-in.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { CommentView } from "./model.ts";

/** Every comment of a deal's offers, oldest first. Who may see the deal is its caller's to know. */
export async function commentsOf(db: Tx, dealId: string): Promise<CommentView[]> {
  const rows = await db.termComment.findMany({
    where: { termSheet: { dealId } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: 1_000,
    select: {
      id: true,
      term: true,
      side: true,
      authorId: true,
      body: true,
      at: true,
      termSheet: { select: { number: true } },
    },
  });
  const names = await peopleNames(
    db,
    rows.map((row) => row.authorId),
  );
  const helpers = await helpersIn(
    db,
    dealId,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map(({ termSheet, authorId, ...row }) => ({
    ...row,
    number: termSheet.number,
    author: names.get(authorId) ?? "",
    helped: helpers.has(authorId),
  }));
}
