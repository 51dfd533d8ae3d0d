import { openDealFor } from "#app/deals/open-deal.server.ts";
import { roleWordsOf } from "#app/deals/role-words.ts";
import { heldSince } from "#app/deals/rules.ts";
import { readTerms } from "#app/negotiation/stored-terms.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { claimsOf, openDelivery } from "./queries.server.ts";
import { latenessOf, type WarrantyPeriod, warrantyOf } from "./rules.ts";

interface Reader {
  readonly db: Tx;
  readonly now: Date;
  readonly actor: UserActor;
}

/** States of a deal in which its warranty runs. */
export const underWarranty: readonly string[] = ["delivered", "commercialised"];

/** The warranty of a deal and its claims for a side or the operator; null for everybody else. */
export async function loadWarranty(reader: Reader, dealId: string) {
  const opened = await openDealFor(reader, dealId);
  if (!opened || (opened.who.kind !== "party" && opened.who.kind !== "operator")) return null;
  const { loaded, details, side, who } = opened;
  const helper = who.kind === "party" && who.helper === true;
  const { deliveredAt } = loaded.deal;
  const warrantyMonths = loaded.terms?.warrantyMonths ?? 0;
  const period = warrantyOf({ deliveredAt, warrantyMonths }, reader.now);
  const runs =
    period !== null && underWarranty.includes(loaded.deal.state) && period.endsAt > reader.now;
  return {
    deal: {
      id: details.id,
      code: details.code,
      title: { vi: details.titleVi, en: details.titleEn },
      state: details.state,
      words: roleWordsOf(details.listing),
      buyer: { nameVi: details.buyer.nameVi, nameEn: details.buyer.nameEn },
      seller: { nameVi: details.seller.nameVi, nameEn: details.seller.nameEn },
    },
    warrantyMonths,
    period,
    claims: await claimsOf(reader.db, dealId),
    heldSince: heldSince(details.disputes),
    may: {
      claim: side === "buyer" && !helper && runs,
      answer: side === "seller" && !helper,
      // A claim made in time may be taken up again after the end, until the deal is closed.
      object: side === "buyer" && !helper && underWarranty.includes(details.state),
    },
  };
}

export interface DeliveryOnDeal {
  readonly milestones: Awaited<ReturnType<typeof openDelivery>>["milestones"];
  /** Since when a dispute holds the deadlines; null without one. */
  readonly heldSince: Date | null;
  readonly lateDefects: number;
  readonly warranty: WarrantyPeriod | null;
  readonly openClaims: number;
  readonly claims: number;
}

/** What the deal's page tells of delivery and warranty. The caller has proven the right. */
export async function deliveryOnDeal(db: Tx, dealId: string, now: Date): Promise<DeliveryOnDeal> {
  const { milestones, ...deal } = await openDelivery(db, dealId);
  const terms = deal.agreedTermSheet && readTerms(deal.agreedTermSheet.terms);
  const held = deal.disputes[0]?.raisedAt ?? null;
  const late = milestones
    .flatMap(({ defects }) => defects)
    .filter(({ dueAt }) => latenessOf(dueAt, now, held) === "late");
  const over = deal.state === "closed" || deal.state === "terminated";
  return {
    milestones,
    heldSince: held,
    lateDefects: late.length,
    warranty: over
      ? null
      : warrantyOf(
          { deliveredAt: deal.deliveredAt, warrantyMonths: terms?.warrantyMonths ?? 0 },
          now,
        ),
    openClaims: deal.warrantyClaims.filter(({ answeredAt }) => answeredAt === null).length,
    claims: deal.warrantyClaims.length,
  };
}
