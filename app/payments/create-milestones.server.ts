import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { NewMilestone } from "./model.ts";

/**
 * Writes the milestones of accepted terms, numbered from 1 in the given order. Called in the
 * transaction that accepts the terms; milestones of terms that were reopened and never funded are
 * replaced.
 */
export async function createMilestones(
  tx: Tx,
  dealId: string,
  milestones: readonly NewMilestone[],
): Promise<void> {
  await tx.milestone.deleteMany({ where: { dealId, state: "planned", payments: { none: {} } } });
  const last = await tx.milestone.aggregate({ where: { dealId }, _max: { position: true } });
  const offset = last._max.position ?? 0;
  await tx.milestone.createMany({
    data: milestones.map((milestone, index) => ({
      id: newId(),
      dealId,
      position: offset + index + 1,
      title: milestone.title,
      deliverable: milestone.deliverable,
      amountVnd: milestone.amountVnd,
      dueOn: milestone.dueOn,
    })),
  });
}
