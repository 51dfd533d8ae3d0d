import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import type { Side } from "./model.ts";

interface Party {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
}

/** A milestone as notices tell of it. */
export interface ToldMilestone {
  readonly id: string;
  readonly position: number;
  readonly deal: {
    readonly id: string;
    readonly code: string;
    readonly buyer: Party;
    readonly seller: Party;
  };
}

/** Queues a notice about a milestone's handover to one side. */
export async function tellSide(
  tx: Tx,
  milestone: ToldMilestone,
  side: Side,
  notice: { event: string; key: string; params?: Record<string, string | number> },
): Promise<void> {
  const { deal } = milestone;
  const partner = deal[side === "buyer" ? "seller" : "buyer"];
  await enqueue(tx, "notifications.tell", {
    event: notice.event,
    dedupeKey: `${notice.event}:${notice.key}:${side}`,
    organisationId: deal[side].id,
    params: {
      code: deal.code,
      position: milestone.position,
      partnerVi: partner.nameVi,
      partnerEn: partner.nameEn ?? "",
      ...notice.params,
    },
    href: `/deals/${deal.id}/milestones/${milestone.id}/handover`,
  });
}
