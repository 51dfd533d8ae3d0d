import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import {
  findMilestone,
  type LoadedMilestone,
  loadMilestone,
} from "#app/payments/load-milestone.server.ts";
import { type MoneyAction, standingOf } from "#app/payments/policy.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { DeliveryCtx, Side } from "./model.ts";
import { draftLines, LINES_MAX } from "./rules.ts";
import { checklistForm, proposalForm, verdictForm } from "./schema.ts";
import { tellSide } from "./tell-side.server.ts";

export interface MilestoneIds {
  readonly dealId: string;
  readonly milestoneId: string;
}

/** Milestones whose checklist may still be written: nothing has been handed over. */
const unwritten: readonly LoadedMilestone["state"][] = ["planned", "funded"];
/** Milestones of which the seller still hands over. */
const undelivered: readonly LoadedMilestone["state"][] = [...unwritten, "changes_requested"];

/** One change of a checklist under the deal's lock: may they, is it the time for it, then the record. */
function change(
  ctx: DeliveryCtx,
  ids: MilestoneIds,
  who: { side: Side; action: MoneyAction; name: string; while: readonly string[] },
  write: (tx: Tx, milestone: LoadedMilestone) => Promise<Result<Record<string, unknown>>>,
): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const seen = await loadMilestone(tx, ids, who.action, ctx.actor);
    if (!seen.ok) return seen;
    if (standingOf(ctx.actor, seen.value.deal) !== who.side) {
      return refuse(403, "payments.not_yours_to_do");
    }
    await lockDeal(tx, ids.dealId);
    const milestone = await findMilestone(tx, ids.milestoneId);
    if (!milestone) return refuse(404, "payments.not_found");
    if (!who.while.includes(milestone.state)) return refuse(409, "delivery.checklist_closed");
    const written = await write(tx, milestone);
    if (!written.ok) return written;
    await recordAudit(tx, {
      actor: ctx.actor,
      action: `milestone.${who.name}`,
      subjectType: "milestone",
      subjectId: milestone.id,
      data: { dealId: ids.dealId, position: milestone.position, ...written.value },
      at: ctx.now,
    });
    return ok(null);
  });
}

/** A first checklist from what the terms promise, where there is none. */
export function draftChecklist(ctx: DeliveryCtx, ids: MilestoneIds): Promise<Result<null>> {
  const who = {
    side: "seller",
    action: "deliver",
    name: "draft_checklist",
    while: unwritten,
  } as const;
  return change(ctx, ids, who, async (tx, milestone) => {
    const known = await tx.handoverItem.count({
      where: { milestoneId: milestone.id, taken: true },
    });
    if (known > 0) return ok({ lines: 0 });
    const lines = draftLines(milestone);
    await addLines(tx, milestone.id, lines);
    return ok({ lines: lines.length });
  });
}

async function addLines(tx: Tx, milestoneId: string, lines: readonly string[]): Promise<void> {
  const last = await tx.handoverItem.aggregate({
    where: { milestoneId },
    _max: { position: true },
  });
  const offset = last._max.position ?? 0;
  await tx.handoverItem.createMany({
    data: lines.map((text, index) => ({
      id: newId(),
      milestoneId,
      position: offset + index + 1,
      text,
      proposedBy: "seller" as const,
      taken: true,
    })),
  });
}

/**
 * The seller writes the checklist and ticks what is handed over. The words stand once the milestone was
 * delivered; what the buyer proposed the seller may take in, never rewrite or drop.
 */
export function saveChecklist(
  ctx: DeliveryCtx,
  ids: MilestoneIds,
  values: unknown,
): Promise<Result<null>> {
  const who = {
    side: "seller",
    action: "deliver",
    name: "save_checklist",
    while: undelivered,
  } as const;
  return change(ctx, ids, who, async (tx, milestone) => {
    const parsed = checklistForm.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const wording = unwritten.includes(milestone.state);
    const known = await tx.handoverItem.findMany({ where: { milestoneId: milestone.id } });
    const added = wording ? parsed.data.added.filter((text) => text !== "") : [];
    if (known.length + added.length > LINES_MAX) return refuse(422, "delivery.too_many_lines");
    let ticked = 0;
    for (const sent of parsed.data.items) {
      const item = known.find(({ id }) => id === sent.id);
      if (!item) return refuse(409, "delivery.checklist_changed");
      const own = item.proposedBy === "seller";
      if (wording && own && sent.text === "") {
        await tx.handoverItem.delete({ where: { id: item.id } });
        continue;
      }
      const taken = item.taken || (wording && Boolean(sent.take));
      const handed = taken && Boolean(sent.handed);
      if (handed) ticked += 1;
      const keeps = handed && item.handedAt !== null;
      await tx.handoverItem.update({
        where: { id: item.id },
        data: {
          text: wording && own ? sent.text : item.text,
          taken,
          handedAt: keeps ? item.handedAt : handed ? ctx.now : null,
          handedById: keeps ? item.handedById : handed ? ctx.actor.userId : null,
          handedNote: handed && sent.note ? sent.note : null,
        },
      });
    }
    await addLines(tx, milestone.id, added);
    return ok({ ticked, added: added.length });
  });
}

/** The buyer asks for one more line; the seller takes it in or leaves it. */
export function proposeLine(
  ctx: DeliveryCtx,
  ids: MilestoneIds,
  values: unknown,
): Promise<Result<null>> {
  const who = { side: "buyer", action: "see", name: "propose_line", while: unwritten } as const;
  return change(ctx, ids, who, async (tx, milestone) => {
    const parsed = proposalForm.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const known = await tx.handoverItem.findMany({ where: { milestoneId: milestone.id } });
    if (known.length >= LINES_MAX) return refuse(422, "delivery.too_many_lines");
    const { text } = parsed.data;
    if (known.some((item) => item.text === text)) return ok({ again: true });
    const position = Math.max(0, ...known.map((item) => item.position)) + 1;
    const id = newId();
    await tx.handoverItem.create({
      data: { id, milestoneId: milestone.id, position, text, proposedBy: "buyer", taken: false },
    });
    await tellSide(tx, milestone, "seller", { event: "delivery.line_proposed", key: id });
    return ok({ itemId: id });
  });
}

/** The buyer confirms or rejects line by line what was handed over; a rejected line says why. */
export function judgeItems(
  ctx: DeliveryCtx,
  ids: MilestoneIds,
  values: unknown,
): Promise<Result<null>> {
  const who = {
    side: "buyer",
    action: "accept",
    name: "judge_items",
    while: ["delivered"],
  } as const;
  return change(ctx, ids, who, async (tx, milestone) => {
    const parsed = verdictForm.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const bare = parsed.data.items.flatMap(({ verdict, note }, index) =>
      verdict === "rejected" && note.length < 5 ? [index] : [],
    );
    if (bare.length > 0) {
      const fields = bare.map((index) => [`items.${index}.note`, "delivery.why_rejected"]);
      return refuse(422, "form.check_fields", { fields: Object.fromEntries(fields) });
    }
    for (const { id, verdict, note } of parsed.data.items) {
      const confirmed = verdict === "" ? null : verdict === "confirmed";
      const { count } = await tx.handoverItem.updateMany({
        where: { id, milestoneId: milestone.id, taken: true },
        data: {
          confirmed,
          judgedAt: verdict ? ctx.now : null,
          judgedById: verdict ? ctx.actor.userId : null,
          judgedNote: note || null,
        },
      });
      if (count === 0) return refuse(409, "delivery.checklist_changed");
    }
    const judged = (verdict: string) =>
      parsed.data.items.filter((item) => item.verdict === verdict).length;
    return ok({ confirmed: judged("confirmed"), rejected: judged("rejected") });
  });
}
