import type { UserActor } from "#app/organisations/model.ts";
import { createMilestones } from "#app/payments/create-milestones.server.ts";
import { milestonesOf } from "#app/payments/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";

export interface DealInDelivery {
  id: string;
  code: string;
  buyer: UserActor;
  seller: UserActor;
  /** Milestone ids in order. */
  milestones: string[];
}

let number = 0;

/** A deal whose contract is in effect, with milestones of the given prices in ₫ and nothing paid. */
export async function aDealInDelivery(
  prices: readonly bigint[] = [50_000_000n, 80_000_000n],
  more: { sellerBank?: boolean } = {},
): Promise<DealInDelivery> {
  const buyer = await aMember(await anOrganisation("enterprise"));
  const sellerOf = await anOrganisation("institute", { bank: more.sellerBank ?? true });
  const seller = await aMember(sellerOf);
  const id = newId();
  number += 1;
  const code = `GD-2026-${String(9000 + number)}`;
  const at = new Date("2026-11-01T02:00:00Z");
  await db().deal.create({
    data: {
      id,
      code,
      origin: "declared",
      pipelineVersion: 1,
      state: "in_delivery",
      stateSince: at,
      buyerOrganisationId: buyer.organisationId,
      sellerOrganisationId: seller.organisationId,
      titleVi: "Dây chuyền sấy",
      purpose: "Thử",
      industry: "C10",
      scale: "1 xưởng",
      timing: "quý IV",
      valueVnd: prices.reduce((sum, price) => sum + price, 0n),
      requestedAt: at,
      signedAt: at,
    },
  });
  await createMilestones(
    db(),
    id,
    prices.map((amountVnd, index) => ({
      title: `Mốc ${index + 1}`,
      deliverable: "Lắp đặt, chạy thử",
      amountVnd,
      dueOn: null,
    })),
  );
  const rows = await milestonesOf(db(), id);
  return { id, code, buyer, seller, milestones: rows.map((row) => row.id) };
}

/** One milestone of the deal, by its place. */
export function milestoneId(deal: DealInDelivery, place = 0): string {
  const id = deal.milestones[place];
  if (!id) throw new Error(`the deal has no milestone ${place}`);
  return id;
}

export function milestone(id: string) {
  return db().milestone.findUniqueOrThrow({ where: { id } });
}

export function payment(id: string) {
  return db().payment.findUniqueOrThrow({ where: { id } });
}

/** The value of a result that must be ok. */
export function value<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The key of a refusal that must have been given. */
export function refusalOf(
  result: { ok: true } | { ok: false; refusal: { key: string; status: number } },
) {
  if (result.ok) throw new Error("was not refused");
  return `${result.refusal.status} ${result.refusal.key}`;
}

export { ctxFor };

/** Ledger balance per account of one deal, zero accounts left out. */
export async function balancesOf(dealId: string): Promise<Record<string, bigint>> {
  const rows = await db().ledgerEntry.groupBy({
    by: ["account"],
    where: { transaction: { dealId } },
    _sum: { amount: true },
  });
  const sums = rows.map((row) => [row.account, row._sum.amount ?? 0n] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum !== 0n));
}
