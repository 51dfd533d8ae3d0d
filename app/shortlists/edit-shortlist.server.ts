import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { isId, newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { shortlistForm } from "./schema.ts";
import { type ShortlistCtx, writeShortlist } from "./write-shortlist.server.ts";

/** Name, purpose and criteria. A criterion taken away takes its scores with it. */
export function editShortlist(
  ctx: ShortlistCtx,
  input: { id: string } & Record<string, unknown>,
): Promise<Result<null>> {
  return writeShortlist(ctx, input.id, async (tx) => {
    const parsed = shortlistForm.safeParse(input, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { criteria, ...words } = parsed.data;
    await tx.shortlist.update({
      where: { id: input.id },
      data: { ...words, version: { increment: 1 } },
    });
    await writeCriteria(tx, input.id, criteria);
    return ok(null);
  });
}

interface GivenCriterion {
  id?: string | undefined;
  name: string;
  weight: number;
}

async function writeCriteria(tx: Tx, shortlistId: string, given: readonly GivenCriterion[]) {
  const kept = given.flatMap(({ id }) => (isId(id) ? [id] : []));
  await tx.shortlistCriterion.deleteMany({ where: { shortlistId, id: { notIn: kept } } });
  for (const [position, { id, name, weight }] of given.entries()) {
    const data = { name, weight, position };
    const { count } = isId(id)
      ? await tx.shortlistCriterion.updateMany({ where: { id, shortlistId }, data })
      : { count: 0 };
    if (count === 0) {
      await tx.shortlistCriterion.create({ data: { id: newId(), shortlistId, ...data } });
    }
  }
}

/** Throws away an open list with everything on it. */
export function deleteShortlist(ctx: ShortlistCtx, id: string): Promise<Result<null>> {
  return writeShortlist(ctx, id, async (tx) => {
    await tx.shortlist.delete({ where: { id } });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "shortlist.delete",
      subjectType: "shortlist",
      subjectId: id,
      from: "open",
      at: ctx.now,
    });
    return ok(null);
  });
}
