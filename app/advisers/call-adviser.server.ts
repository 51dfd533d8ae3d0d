import { recordAudit } from "#app/audit/record-entry.server.ts";
import { roomIsOpen } from "#app/deals/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import {
  type AdviserCtx,
  type DealInput,
  type HeldDeal,
  holdOwnSide,
  isParty,
} from "./hold-deal.server.ts";
import { invitationSchema } from "./schema.ts";

/**
 * A side calls a valuer, broker or lawyer into the parts of the data room it names: its own folders, or
 * all of its own. What the other side keeps stays closed to them. Only after the NDA, which lets the room
 * exist; only intermediaries the exchange verified.
 */
export function callAdviser(ctx: AdviserCtx, input: DealInput): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const held = await holdOwnSide(tx, actor, input.dealId);
    if (!held.ok) return held;
    const deal = held.value;
    if (deal.over) return refuse(409, "advisers.deal_over");
    if (!(await roomIsOpen(tx, deal.id))) return refuse(409, "advisers.room_closed");
    const parsed = invitationSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { organisationId, role, task, parts } = parsed.data;
    const wrong = (field: string, key: string) =>
      refuse(422, "form.check_fields", { fields: { [field]: key } });
    if (isParty(deal, organisationId) || !(await mayBeCalled(tx, organisationId))) {
      return wrong("organisationId", "form.choose");
    }
    if (!(await ownParts(tx, actor.organisationId, deal, parts)))
      return wrong("parts", "form.choose");
    const standing = { dealId: deal.id, side: deal.side, organisationId, endedAt: null };
    if ((await tx.dealAdviser.count({ where: standing })) > 0) {
      return wrong("organisationId", "advisers.called_already");
    }
    const id = newId();
    await tx.dealAdviser.create({
      data: { id, ...standing, role, task, invitedById: actor.userId, invitedAt: now },
    });
    await tx.roomGrant.createMany({
      data: parts.map((targetId) => ({
        id: newId(),
        dealId: deal.id,
        ownerOrganisationId: actor.organisationId,
        targetId,
        granteeOrganisationId: organisationId,
        granteeId: organisationId,
        right: "view" as const,
        grantedById: actor.userId,
        grantedAt: now,
      })),
      skipDuplicates: true,
    });
    await tellAdviser(tx, deal, { id, organisationId });
    await recordAudit(tx, {
      actor,
      action: "adviser.call",
      subjectType: "deal",
      subjectId: deal.id,
      data: { adviserId: id, organisationId, role, parts: parts.length },
      at: now,
    });
    return ok(null);
  });
}

async function mayBeCalled(tx: Tx, id: string): Promise<boolean> {
  const where = { id, kind: "intermediary", verification: "verified" } as const;
  return (await tx.organisation.count({ where })) > 0;
}

/** Whether every named part is the side's own: the whole of what it keeps here, or a folder of it. */
async function ownParts(
  tx: Tx,
  organisationId: string,
  deal: HeldDeal,
  parts: readonly string[],
): Promise<boolean> {
  const folders = [...new Set(parts)].filter((part) => part !== deal.id);
  const own = await tx.roomFolder.count({
    where: { id: { in: folders }, dealId: deal.id, organisationId, removedAt: null },
  });
  return own === folders.length;
}

async function tellAdviser(
  tx: Tx,
  deal: HeldDeal,
  adviser: { id: string; organisationId: string },
): Promise<void> {
  await enqueue(tx, "notifications.tell", {
    event: "advisers.called",
    dedupeKey: `adviser:${adviser.id}`,
    organisationId: adviser.organisationId,
    params: { code: deal.code, titleVi: deal.titleVi, titleEn: deal.titleEn ?? "" },
    href: "/advice",
  });
}
