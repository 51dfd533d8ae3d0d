import { expect } from "vitest";
import { type ContractTexts, missingItems } from "#app/deals/contract.ts";
import { db } from "#app/platform/db/client.server.ts";

/** What holds for a deal at every moment, looked at in the rows it left. */
export async function keepsPromises(
  dealId: string,
  path: string,
  /** The deal's milestones were paid and accepted within its story, not set so by a test. */
  paidWithin = true,
): Promise<void> {
  const deal = await db().deal.findUniqueOrThrow({
    where: { id: dealId },
    include: { transitions: { orderBy: { seq: "asc" } }, milestones: true, contract: true },
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
