import { workingCalendar } from "#app/calendar/queries.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { LoadedMilestone } from "#app/payments/load-milestone.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import {
  ACCEPT_WORKING_DAYS,
  afterWorkingDays,
  endOfDay,
  MEND_WORKING_DAYS,
  unconfirmed,
} from "./rules.ts";
import { defectRows } from "./schema.ts";

interface StepCtx {
  readonly now: Date;
  readonly actor: Actor;
}

type Milestone = Pick<LoadedMilestone, "id">;

/**
 * A delivery starts the buyer's clock; lines that were rejected last time wait for a new word. Called in
 * the transaction of the delivery, under the deal's lock.
 */
export async function beginHandover(tx: Tx, now: Date, milestone: Milestone): Promise<void> {
  const last = await tx.handover.aggregate({
    where: { milestoneId: milestone.id },
    _max: { round: true },
  });
  await tx.handoverItem.updateMany({
    where: { milestoneId: milestone.id, confirmed: false },
    data: { confirmed: null, judgedAt: null, judgedById: null, judgedNote: null },
  });
  await tx.handover.create({
    data: {
      id: newId(),
      milestoneId: milestone.id,
      round: (last._max.round ?? 0) + 1,
      deliveredAt: now,
      acceptDueAt: afterWorkingDays(now, ACCEPT_WORKING_DAYS, await workingCalendar(tx)),
    },
  });
}

/**
 * Keeps how an acceptance or a request for changes stood: the checklist as it was, and why it was
 * accepted with lines open. A milestone delivered before there were records has none to decide.
 * @returns the id of the handover, null where there is none
 */
async function decideHandover(
  tx: Tx,
  { now, actor }: StepCtx,
  milestone: Milestone,
  decision: { outcome: "accepted" | "changes"; openReason: string | null },
): Promise<string | null> {
  const handover = await tx.handover.findFirst({
    where: { milestoneId: milestone.id, decidedAt: null },
    orderBy: { round: "desc" },
    select: { id: true },
  });
  if (!handover) return null;
  const items = await tx.handoverItem.findMany({
    where: { milestoneId: milestone.id, taken: true },
    orderBy: { position: "asc" },
  });
  const record = items.map(({ milestoneId, taken, handedAt, judgedAt, ...item }) => ({
    ...item,
    handedAt: handedAt?.toISOString() ?? null,
    judgedAt: judgedAt?.toISOString() ?? null,
  }));
  await tx.handover.update({
    where: { id: handover.id },
    data: {
      ...decision,
      record,
      decidedAt: now,
      decidedById: actor.kind === "user" ? actor.userId : null,
    },
  });
  return handover.id;
}

/** Accepted: with lines the buyer did not confirm it has to say why. */
export async function acceptHandover(
  tx: Tx,
  ctx: StepCtx,
  milestone: Milestone,
  reason: string,
): Promise<Result<{ open: number }>> {
  const items = await tx.handoverItem.findMany({ where: { milestoneId: milestone.id } });
  const open = unconfirmed(items).length;
  const openReason = reason.trim().slice(0, 2000);
  if (open > 0 && openReason.length < 5) {
    return refuse(422, "payments.check_form", {
      fields: { openReason: "delivery.open_reason_missing" },
    });
  }
  await decideHandover(tx, ctx, milestone, {
    outcome: "accepted",
    openReason: open > 0 ? openReason : null,
  });
  return ok({ open });
}

/**
 * Changes asked for: each defect with the day until which it is to be mended. Without a list the note
 * itself is the one defect.
 */
export async function rejectHandover(
  tx: Tx,
  ctx: StepCtx,
  milestone: Milestone,
  input: { note: string; defects: unknown },
): Promise<Result<{ defects: number }>> {
  const parsed = defectRows.safeParse(input.defects ?? [], withInput);
  if (!parsed.success) {
    const fields = Object.entries(fieldErrors(parsed.error));
    return refuse(422, "payments.check_form", {
      fields: Object.fromEntries(fields.map(([path, key]) => [`defects.${path}`, key])),
    });
  }
  const wrong: Record<string, string> = {};
  parsed.data.forEach(({ text, dueOn }, index) => {
    if (!text && dueOn) wrong[`defects.${index}.text`] = "form.needed";
    if (dueOn && endOfDay(dueOn) <= ctx.now) wrong[`defects.${index}.dueOn`] = "delivery.day_over";
  });
  if (Object.keys(wrong).length > 0) return refuse(422, "payments.check_form", { fields: wrong });
  const listed = parsed.data.filter(({ text }) => text !== "");
  const defects = listed.length > 0 ? listed : [{ text: input.note, dueOn: "" }];
  const handoverId = await decideHandover(tx, ctx, milestone, {
    outcome: "changes",
    openReason: null,
  });
  if (!handoverId) return ok({ defects: 0 });
  const usualDue = afterWorkingDays(ctx.now, MEND_WORKING_DAYS, await workingCalendar(tx));
  const offset = await tx.defect.count({ where: { milestoneId: milestone.id } });
  await tx.defect.createMany({
    data: defects.map(({ text, dueOn }, index) => ({
      id: newId(),
      milestoneId: milestone.id,
      handoverId,
      position: offset + index + 1,
      text,
      dueAt: dueOn ? endOfDay(dueOn) : usualDue,
    })),
  });
  return ok({ defects: defects.length });
}
