import type { OrganisationRole } from "#app/organisations/model.ts";
import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { otherSide, type Side, sides } from "./model.ts";

/** What a notice of a deal needs to know of it. */
export interface NoticeDeal {
  readonly id: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly buyer: { id: string; nameVi: string; nameEn: string | null };
  readonly seller: { id: string; nameVi: string; nameEn: string | null };
}

export interface DealNotice {
  /** Row of the notice table, "deals.offer". */
  readonly event: string;
  /** Tells the same thing once. */
  readonly key: string;
  /** Who acted; the other side is told. Null: both are. */
  readonly from: Side | null;
  /** Whom of a side; everybody without it. */
  readonly roles?: readonly OrganisationRole[];
  readonly href?: string;
  readonly params?: Record<string, string | number>;
}

/** Tells the side or sides concerned, each with the name of the other one as its partner. */
export async function tellParties(tx: Tx, deal: NoticeDeal, notice: DealNotice): Promise<void> {
  const told = notice.from ? [otherSide(notice.from)] : sides;
  for (const side of told) {
    const partner = deal[otherSide(side)];
    await enqueue(tx, "notifications.tell", {
      event: notice.event,
      dedupeKey: `${notice.key}:${side}`,
      organisationId: deal[side].id,
      ...(notice.roles && { roles: notice.roles }),
      params: {
        code: deal.code,
        titleVi: deal.titleVi,
        titleEn: deal.titleEn ?? "",
        partnerVi: partner.nameVi,
        partnerEn: partner.nameEn ?? "",
        ...notice.params,
      },
      href: notice.href ?? `/deals/${deal.id}`,
    });
  }
}

/** Tells the operator's staff; `params` as for the parties. */
export async function tellOperator(
  tx: Tx,
  deal: NoticeDeal,
  notice: { event: string; key: string },
): Promise<void> {
  await tellOperators(tx, {
    event: notice.event,
    dedupeKey: notice.key,
    params: {
      code: deal.code,
      titleVi: deal.titleVi,
      titleEn: deal.titleEn ?? "",
      sellerVi: deal.seller.nameVi,
      sellerEn: deal.seller.nameEn ?? "",
      buyerVi: deal.buyer.nameVi,
      buyerEn: deal.buyer.nameEn ?? "",
    },
    href: `/deals/${deal.id}`,
  });
}
