import type { Tx } from "#app/platform/db/client.server.ts";
import type { MovedClock, Side } from "./model.ts";
import { ACCEPT_WORKING_DAYS, CLAIM_WORKING_DAYS, isOwnDay, MEND_WORKING_DAYS } from "./rules.ts";

/** A deadline that one side owes the other, not yet met. */
export interface RunningClock {
  readonly clock: MovedClock;
  readonly dealId: string;
  /** Whose deadline it is. */
  readonly side: Side;
  /** Position of the milestone, or number of the claim. */
  readonly number: number;
  readonly from: Date;
  /** Working days given from then on; null where the buyer named a day of its own. */
  readonly days: number | null;
  readonly due: Date;
  /** Writes another end where the deadline still is what was read. */
  readonly setDue: (tx: Tx, due: Date) => Promise<{ count: number }>;
}

/** Which deadlines are meant: those whose end lies after a moment, of one deal or of all. */
interface Meant {
  readonly after: Date;
  readonly dealId?: string;
}

const ofMilestone = { select: { dealId: true, position: true } } as const;

const inDeal = ({ dealId }: Meant) => (dealId ? { milestone: { dealId } } : {});

async function acceptances(db: Tx, meant: Meant): Promise<RunningClock[]> {
  const rows = await db.handover.findMany({
    where: { decidedAt: null, acceptDueAt: { gt: meant.after }, ...inDeal(meant) },
    select: { id: true, deliveredAt: true, acceptDueAt: true, milestone: ofMilestone },
  });
  return rows.map(({ id, deliveredAt, acceptDueAt, milestone }) => ({
    clock: "acceptance",
    dealId: milestone.dealId,
    side: "buyer",
    number: milestone.position,
    from: deliveredAt,
    days: ACCEPT_WORKING_DAYS,
    due: acceptDueAt,
    setDue: (tx, due) =>
      tx.handover.updateMany({
        where: { id, decidedAt: null, acceptDueAt },
        data: { acceptDueAt: due },
      }),
  }));
}

async function defects(db: Tx, meant: Meant): Promise<RunningClock[]> {
  const rows = await db.defect.findMany({
    where: {
      answeredAt: null,
      dueAt: { gt: meant.after },
      handover: { decidedAt: { not: null } },
      ...inDeal(meant),
    },
    select: {
      id: true,
      dueAt: true,
      handover: { select: { decidedAt: true } },
      milestone: ofMilestone,
    },
  });
  return rows.map(({ id, dueAt, handover, milestone }) => ({
    clock: "defect",
    dealId: milestone.dealId,
    side: "seller",
    number: milestone.position,
    from: handover.decidedAt ?? dueAt,
    days: isOwnDay(dueAt) ? null : MEND_WORKING_DAYS,
    due: dueAt,
    setDue: (tx, due) =>
      tx.defect.updateMany({ where: { id, answeredAt: null, dueAt }, data: { dueAt: due } }),
  }));
}

/** A claim's days run from when it was raised or taken up again. */
async function claims(db: Tx, { after, dealId }: Meant): Promise<RunningClock[]> {
  const rows = await db.warrantyClaim.findMany({
    where: { answeredAt: null, answerDueAt: { gt: after }, ...(dealId ? { dealId } : {}) },
    select: {
      id: true,
      dealId: true,
      number: true,
      raisedAt: true,
      answerDueAt: true,
      entries: { where: { step: "not_settled" }, orderBy: { at: "desc" }, take: 1 },
    },
  });
  return rows.map(({ id, raisedAt, answerDueAt, entries: [again], ...claim }) => ({
    ...claim,
    clock: "claim",
    side: "seller",
    from: again?.at ?? raisedAt,
    days: CLAIM_WORKING_DAYS,
    due: answerDueAt,
    setDue: (tx, due) =>
      tx.warrantyClaim.updateMany({
        where: { id, answeredAt: null, answerDueAt },
        data: { answerDueAt: due },
      }),
  }));
}

/** Clocks of one delivery that run now: acceptance, defects to be mended, claims under warranty. */
export async function runningClocks(db: Tx, meant: Meant): Promise<RunningClock[]> {
  return [
    ...(await acceptances(db, meant)),
    ...(await defects(db, meant)),
    ...(await claims(db, meant)),
  ];
}
