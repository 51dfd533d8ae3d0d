import { expect } from "vitest";
import { type ContractTexts, missingItems } from "#app/deals/contract.ts";
import type { PathOutcome } from "#app/law/model.ts";
import { db, type Prisma } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";

/** What holds for a deal at every moment, looked at in the rows it left. */
export async function keepsPromises(
  dealId: string,
  path: string,
  /** The deal's milestones were paid and accepted within its story, not set so by a test. */
  paidWithin = true,
): Promise<void> {
  const deal = await db().deal.findUniqueOrThrow({
    where: { id: dealId },
    include: {
      transitions: { orderBy: { seq: "asc" } },
      milestones: true,
      contract: true,
      legalPath: true,
      valuations: { where: { purposeKind: "contract_price" } },
    },
  });
  const { transitions: history } = deal;
  // The history replays to the present state.
  let state: string | null = null;
  for (const [index, row] of history.entries()) {
    expect(row.seq, path).toBe(index + 1);
    expect(row.from, `${path}: ${row.name}`).toBe(state);
    state = row.to;
  }
  expect(state, path).toBe(deal.state);
  // No contract was signed with a required content missing.
  if (history.some(({ to }) => to === "signed")) {
    expect(missingItems((deal.contract?.items ?? {}) as ContractTexts), path).toEqual([]);
    expect(lacksValuation(deal), `${path}: valued as the law demands`).toBe(false);
  }
  // No money is released without an acceptance before it.
  for (const { id, state: stands, acceptedAt } of paidWithin ? deal.milestones : []) {
    const of = history.filter(({ data }) => (data as { milestoneId?: string }).milestoneId === id);
    const names = of.map(({ name }) => name);
    const released = names.indexOf("release_milestone");
    expect(stands === "released", path).toBe(released >= 0);
    if (released < 0) continue;
    expect(acceptedAt, path).not.toBeNull();
    expect(names.slice(0, released), path).toContain("accept_milestone");
    expect(names.slice(0, released), path).toContain("fund_milestone");
  }
  await ledgerBalances(dealId, path);
}

type Signed = Prisma.DealGetPayload<{ include: { legalPath: true; valuations: true } }>;

/** Whether the law it was signed under demands an independent valuation, and none stood on that day. */
function lacksValuation({ legalPath, valuations, signedAt, ...deal }: Signed): boolean {
  if (!legalPath) return false;
  const { findings } = legalPath.outcome as unknown as PathOutcome;
  if (!findings.some(({ effect }) => effect === "valuation")) return false;
  const parties = [deal.buyerOrganisationId, deal.sellerOrganisationId];
  const day = localDay(signedAt ?? new Date(0));
  return !valuations.some(
    ({ organisationId, recordedAt, validUntil }) =>
      !parties.includes(organisationId) &&
      recordedAt <= (signedAt ?? 0) &&
      validUntil.toISOString().slice(0, 10) >= day,
  );
}

/** Every booking sums to nothing; what is held is what came in and neither went on nor back. */
async function ledgerBalances(dealId: string, path: string): Promise<void> {
  const bookings = await db().ledgerEntry.groupBy({
    by: ["transactionId", "currency"],
    where: { transaction: { dealId } },
    _sum: { amount: true },
  });
  expect(
    bookings.filter(({ _sum }) => _sum.amount !== 0n),
    path,
  ).toEqual([]);
  const held = await db().ledgerEntry.aggregate({
    where: { transaction: { dealId }, account: "held_for_milestone" },
    _sum: { amount: true },
  });
  const payments = await db().payment.findMany({
    where: { dealId, matchedAt: { not: null } },
    include: { milestone: { select: { state: true } } },
  });
  const kept = payments
    .filter(({ milestone }) => milestone.state !== "released")
    .reduce((sum, { amount, refundedAmount }) => sum + amount - refundedAmount, 0n);
  expect(-(held._sum.amount ?? 0n), `${path}: held`).toBe(kept);
}
