import { secondPressSince } from "#app/platform/db/take-turn.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { noteForm, scoreValue } from "./schema.ts";
import { type ShortlistCtx, writeShortlist } from "./write-shortlist.server.ts";

/** Adds a note to an item, under its author's name. */
export function addNote(
  ctx: ShortlistCtx,
  input: { shortlistId: string; itemId: string; text: unknown },
): Promise<Result<null>> {
  return writeShortlist(ctx, input.shortlistId, async (tx) => {
    const parsed = noteForm.safeParse(input, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { shortlistId, itemId } = input;
    const item = await tx.shortlistItem.findFirst({
      where: { id: itemId, shortlistId },
      select: { id: true },
    });
    if (!item) return refuse(404, "shortlists.missing");
    const note = { itemId, authorId: ctx.actor.userId, text: parsed.data.text };
    const written = await tx.shortlistNote.count({
      where: { ...note, createdAt: { gte: secondPressSince(ctx.now) } },
    });
    if (written > 0) return ok(null);
    await tx.shortlistNote.create({ data: { id: newId(), ...note, createdAt: ctx.now } });
    return ok(null);
  });
}

export interface GivenScore {
  itemId: string;
  criterionId: string;
  /** As typed; empty takes the score back. */
  value: string;
}

/** The scores of one item; who changes one stands behind it, unchanged ones keep their author. */
export function scoreItem(
  ctx: ShortlistCtx,
  input: { shortlistId: string; scores: readonly GivenScore[] },
): Promise<Result<null>> {
  const { shortlistId } = input;
  return writeShortlist(ctx, shortlistId, async (tx) => {
    for (const { itemId, criterionId, value } of input.scores) {
      const item = { id: itemId, shortlistId };
      const criterion = { id: criterionId, shortlistId };
      const pair = { itemId, criterionId };
      if (value === "") {
        await tx.shortlistScore.deleteMany({
          where: { ...pair, item, criterion },
        });
        continue;
      }
      const score = scoreValue.safeParse(value);
      const known =
        (await tx.shortlistItem.count({ where: item })) > 0 &&
        (await tx.shortlistCriterion.count({ where: criterion })) > 0;
      if (!known) return refuse(404, "shortlists.missing");
      if (!score.success) return refuse(422, "shortlists.score_range");
      const before = await tx.shortlistScore.findUnique({
        where: { itemId_criterionId: pair },
        select: { score: true },
      });
      if (before?.score === score.data) continue;
      const said = { score: score.data, scoredById: ctx.actor.userId, scoredAt: ctx.now };
      await tx.shortlistScore.upsert({
        where: { itemId_criterionId: pair },
        create: { ...pair, ...said },
        update: said,
      });
    }
    return ok(null);
  });
}
