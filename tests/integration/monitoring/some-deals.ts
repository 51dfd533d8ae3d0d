import { REPLY_DAYS } from "#app/deals/pipeline-to-agreement.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { DealState, EvidenceGrade, Prisma } from "#app/platform/db/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import { someTerms } from "#tests/factories/papers.ts";
import type { TestOrganisation } from "#tests/factories/people.ts";

/** 10:00 on Sunday, 22 November 2026, in Hanoi. */
export const NOW = new Date("2026-11-22T03:00:00Z");

const noon = (day: string) => new Date(day.includes("T") ? day : `${day}T05:00:00Z`);

/** Days on which a deal came to its states. */
type Days = Partial<Record<DealState, string>>;

export interface DealFacts {
  code: string;
  title: string;
  buyer: TestOrganisation;
  seller: TestOrganisation;
  days: Days;
  state?: DealState;
  value?: bigint;
  grade?: EvidenceGrade;
  more?: Partial<Prisma.DealUncheckedCreateInput>;
}

const order: DealState[] = [
  "requested",
  "in_discussion",
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
  "signed",
  "in_delivery",
  "delivered",
  "commercialised",
  "closed",
  "declined",
  "terminated",
];

/** A deal as the engine would have left it: its dates and the moves between its states. @returns its id */
export async function aDeal(facts: DealFacts): Promise<string> {
  const { days, buyer, seller, code, title } = facts;
  const id = newId();
  const moves = order.flatMap((state) => {
    const day = days[state];
    return day ? [{ state, at: noon(day) }] : [];
  });
  const last = moves.at(-1) ?? { state: "requested" as const, at: NOW };
  const state = facts.state ?? last.state;
  const clockAt = new Date(last.at.getTime() + REPLY_DAYS * 86_400_000);
  const on = (name: DealState) => (days[name] ? noon(days[name]) : null);
  await db().deal.create({
    data: {
      id,
      code,
      origin: "listing_request",
      pipelineVersion: 1,
      state,
      clockAt: state === "requested" ? clockAt : null,
      stateSince: last.at,
      buyerOrganisationId: buyer.id,
      sellerOrganisationId: seller.id,
      titleVi: title,
      purpose: "Điều này không ai ngoài hai bên được đọc",
      industry: "C10",
      scale: "",
      timing: "",
      buyerWardCode: "00166",
      valueVnd: facts.value ?? null,
      grade: facts.grade ?? null,
      requestedAt: on("requested") ?? moves[0]?.at ?? NOW,
      introducedAt: on("in_discussion"),
      agreedAt: on("agreed"),
      signedAt: on("signed"),
      deliveredAt: on("delivered"),
      commercialisedAt: on("commercialised"),
      ...facts.more,
      transitions: {
        create: moves.map(({ state, at }, index) => ({
          id: newId(),
          seq: index + 1,
          name: `to_${state}`,
          from: moves[index - 1]?.state ?? null,
          to: state,
          actorKind: "system" as const,
          at,
        })),
      },
    },
  });
  return id;
}

/** A payment of a deal's only milestone. */
export async function aPayment(
  dealId: string,
  facts: { amount: bigint; matchedOn?: string; refunded?: bigint; createdOn: string },
) {
  await db().payment.create({
    data: {
      id: newId(),
      deal: undefined,
      dealId,
      milestone: {
        create: { id: newId(), dealId, position: 1, title: "Mốc 1", amountVnd: facts.amount },
      },
      rail: "bank_transfer",
      state: facts.matchedOn ? "matched" : "evidence_submitted",
      amount: facts.amount,
      refundedAmount: facts.refunded ?? 0n,
      reference: `NC${newId().slice(-10)}`,
      createdAt: noon(facts.createdOn),
      matchedAt: facts.matchedOn ? noon(facts.matchedOn) : null,
    } as unknown as Prisma.PaymentCreateInput,
  });
}

/** An offer nobody has accepted. */
export async function anOffer(dealId: string, value: bigint, validUntil: string, number = 1) {
  await db().termSheet.create({
    data: {
      id: newId(),
      dealId,
      number,
      side: "seller",
      terms: someTerms(),
      hash: "0".repeat(64),
      valueVnd: value,
      validUntil: noon(validUntil),
      offeredAt: noon("2026-11-05"),
    },
  });
}
