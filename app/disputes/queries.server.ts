import { whoSaid } from "#app/assistance/who-said.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { DisputeView } from "./model.ts";

/** The disputes of a deal, newest first, with what was said in each. The caller has proven the right. */
export async function disputesOf(db: Tx, dealId: string): Promise<DisputeView[]> {
  const rows = await db.dispute.findMany({
    where: { dealId },
    orderBy: { raisedAt: "desc" },
    select: {
      id: true,
      side: true,
      claim: true,
      raisedAt: true,
      outcome: true,
      resolvedAt: true,
      statements: {
        orderBy: { at: "asc" },
        select: { id: true, side: true, authorId: true, body: true, documentId: true, at: true },
      },
    },
  });
  const said = await whoSaid(
    db,
    dealId,
    rows.flatMap(({ statements }) => statements),
  );
  return rows.map(({ statements, ...dispute }) => ({
    ...dispute,
    statements: statements.map(({ authorId, documentId, ...one }) => {
      const { helped, ...rest } = said({ authorId, documentId });
      // The operator's own word is no help to a side.
      return { ...one, ...rest, helped: helped && one.side !== null };
    }),
  }));
}

/** When the dispute was raised that still stands; null without one. */
export async function disputedSince(db: Tx, dealId: string): Promise<Date | null> {
  const open = await db.dispute.findFirst({
    where: { dealId, resolvedAt: null },
    select: { raisedAt: true },
  });
  return open?.raisedAt ?? null;
}
