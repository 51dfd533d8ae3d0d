import { dealTable } from "#app/deals/deal-tables.ts";
import { sideIn } from "#app/deals/policy.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { treeReader } from "#app/platform/db/read-tree.server.ts";
import { isRepeatable, type Replications, repeatable } from "./replication-model.ts";

const parties = { buyerOrganisationId: true, sellerOrganisationId: true } as const;

const dealSelect = {
  id: true,
  state: true,
  declarationState: true,
  listingId: true,
  challengeId: true,
  requestedAt: true,
  ...parties,
  parent: { select: { id: true, code: true, ...parties } },
  replications: {
    orderBy: { requestedAt: "asc" },
    select: { id: true, code: true, scale: true, buyerWardCode: true, state: true, ...parties },
  },
} as const satisfies Prisma.DealSelect;

const read = treeReader("replications of a deal", dealTable, "id", { select: dealSelect });

/** What a deal repeats and what repeats it, for a party or the operator; null where there is no such deal. */
export async function replicationsOf(
  db: Tx,
  actor: UserActor,
  dealId: string,
): Promise<Replications | null> {
  const [deal] = (await read(db, dealId)) as Prisma.DealGetPayload<{ select: typeof dealSelect }>[];
  if (!deal) return null;
  const staff = actor.organisationKind === "operator";
  const side = sideIn(deal, actor.organisationId);
  const knows = (one: { buyerOrganisationId: string; sellerOrganisationId: string }) =>
    staff || sideIn(one, actor.organisationId) !== null;
  const known = deal.replications.filter(knows);
  const { parent } = deal;
  return {
    repeats: parent && (knows(parent) ? { id: parent.id, code: parent.code } : "hidden"),
    known: known.map(({ id, code, scale, buyerWardCode, state }) => ({
      ...{ id, code, state },
      site: scale,
      wardCode: buyerWardCode,
    })),
    others: deal.replications.length - known.length,
    mayBegin: side === "buyer" && isRepeatable(deal),
    candidates: side === "seller" ? await candidatesFor(db, deal) : [],
  };
}

type DealRow = {
  id: string;
  state: string;
  listingId: string | null;
  challengeId: string | null;
  requestedAt: Date;
  sellerOrganisationId: string;
  parent: unknown;
};

/** Deals that came to delivery before this one was asked for, about the same thing, of the same supplier. */
export function repeatedBy(deal: Omit<DealRow, "state" | "parent">) {
  const { listingId, challengeId } = deal;
  const about = [...(listingId ? [{ listingId }] : []), ...(challengeId ? [{ challengeId }] : [])];
  return {
    id: { not: deal.id },
    sellerOrganisationId: deal.sellerOrganisationId,
    state: { in: [...repeatable] },
    requestedAt: { lt: deal.requestedAt },
    OR: about.length > 0 ? about : [{ id: deal.id }],
  };
}

async function candidatesFor(db: Tx, deal: DealRow): Promise<Replications["candidates"]> {
  // While the request is unanswered there is nothing yet to say of it.
  if (deal.parent || deal.state === "requested") return [];
  const rows = await db.deal.findMany({
    where: repeatedBy(deal),
    orderBy: { requestedAt: "asc" },
    take: 100,
    select: { id: true, code: true, buyer: { select: { nameVi: true, nameEn: true } } },
  });
  return rows.map(({ buyer, ...row }) => ({
    ...row,
    buyer: { vi: buyer.nameVi, en: buyer.nameEn },
  }));
}

/** What the form of a new site starts with. */
export async function firstOf(db: Tx, dealId: string) {
  const { agreedTermSheetId, ...deal } = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { purpose: true, agreedTermSheetId: true, valueVnd: true, buyerWardCode: true },
  });
  return { ...deal, hasTerms: agreedTermSheetId !== null };
}
