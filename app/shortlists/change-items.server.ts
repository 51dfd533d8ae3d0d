import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { openShortlist } from "./create-shortlist.server.ts";
import { MOST_ITEMS } from "./model.ts";
import { openShortlists } from "./queries.server.ts";
import { comparedSubjects } from "./subjects.server.ts";
import { type ShortlistCtx, writeShortlist } from "./write-shortlist.server.ts";

interface Subject {
  type: "listing" | "challenge";
  id: string;
}

/**
 * Puts a public listing or problem on a list: the one named, else the newest open one, else a first one of
 * its own. Adding twice is the same as once.
 * @param input.firstName name of the list that is opened when there is none
 */
export async function addItem(
  ctx: ShortlistCtx,
  input: { subject: Subject; shortlistId: string | null; firstName: string },
): Promise<Result<{ shortlistId: string }>> {
  const { subject } = input;
  const [known] = await comparedSubjects(ctx.db, [subject.id]);
  if (known?.type !== subject.type) return refuse(404, "shortlists.missing");
  const target = await targetOf(ctx, input);
  if (!target.ok) return target;
  const shortlistId = target.value;
  return writeShortlist(ctx, shortlistId, async (tx) => {
    if ((await tx.shortlistItem.count({ where: { shortlistId } })) >= MOST_ITEMS) {
      return refuse(422, "shortlists.full", { params: { most: MOST_ITEMS } });
    }
    await tx.shortlistItem.createMany({
      data: {
        id: newId(),
        shortlistId,
        subjectType: subject.type,
        subjectId: subject.id,
        addedById: ctx.actor.userId,
        addedAt: ctx.now,
      },
      skipDuplicates: true,
    });
    await tx.shortlist.update({
      where: { id: shortlistId },
      data: { version: { increment: 1 } },
    });
    return ok({ shortlistId });
  });
}

function targetOf(
  ctx: ShortlistCtx,
  { shortlistId, firstName }: { shortlistId: string | null; firstName: string },
): Promise<Result<string>> {
  if (shortlistId) return Promise.resolve(ok(shortlistId));
  const { organisationId } = ctx.actor;
  return inTransaction(ctx.db, async (tx) => {
    // Two first clicks at once open one list.
    await tx.$queryRaw`select id from organisation where id = ${organisationId}::uuid for update`;
    const [newest] = await openShortlists(tx, organisationId);
    if (newest) return ok(newest.id);
    const opened = await openShortlist(tx, ctx, { name: firstName, purpose: "" });
    return opened.ok ? ok(opened.value.id) : opened;
  });
}

/** Takes a subject off one list, with its notes and scores; taking off twice is the same as once. */
export function removeItem(
  ctx: ShortlistCtx,
  input: { shortlistId: string; subjectId: string },
): Promise<Result<null>> {
  return writeShortlist(ctx, input.shortlistId, async (tx) => {
    await tx.shortlistItem.deleteMany({ where: input });
    await tx.shortlist.update({
      where: { id: input.shortlistId },
      data: { version: { increment: 1 } },
    });
    return ok(null);
  });
}
