import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import type { PaymentEvent } from "./events.ts";
import type { LoadedMilestone } from "./load-milestone.server.ts";
import { moneyRoles } from "./policy.ts";

export interface Notice {
  event: PaymentEvent;
  /** What makes this notice the same one when the work is done twice. */
  key: string;
  milestone: LoadedMilestone;
  /** Page to open; without it the deal. */
  href?: string;
  /** Integer ₫; without it the milestone's price. */
  amount?: bigint;
}

function paramsOf({ milestone, amount }: Notice): Record<string, string | number> {
  const { buyer, seller, code } = milestone.deal;
  return {
    deal: code,
    position: milestone.position,
    milestone: milestone.title,
    amountVnd: Number(amount ?? milestone.amountVnd),
    buyerVi: buyer.shortNameVi ?? buyer.nameVi,
    buyerEn: buyer.shortNameEn ?? buyer.nameEn ?? "",
    sellerVi: seller.shortNameVi ?? seller.nameVi,
    sellerEn: seller.shortNameEn ?? seller.nameEn ?? "",
  };
}

/** Queues a notice to the people of one or both sides who look after money. */
export async function tellParties(
  tx: Tx,
  sides: readonly ("buyer" | "seller")[],
  notice: Notice,
): Promise<void> {
  const { deal } = notice.milestone;
  for (const side of sides) {
    await enqueue(tx, "notifications.tell", {
      event: `payments.${notice.event}`,
      dedupeKey: `payments.${notice.event}:${notice.key}:${side}`,
      organisationId: side === "buyer" ? deal.buyerOrganisationId : deal.sellerOrganisationId,
      roles: moneyRoles,
      params: paramsOf(notice),
      href: notice.href ?? `/deals/${deal.id}`,
    });
  }
}

/** Queues a notice to the people who run the exchange. */
export async function tellOperator(tx: Tx, notice: Notice): Promise<void> {
  await tellOperators(tx, {
    event: `payments.${notice.event}`,
    dedupeKey: `payments.${notice.event}:${notice.key}`,
    params: paramsOf(notice),
    href: notice.href ?? "/operator/payments",
  });
}
