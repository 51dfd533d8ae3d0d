import type { Signer } from "#app/assistance/signer.ts";
import { signersIn } from "#app/assistance/signers-in.server.ts";
import { whoSaid } from "#app/assistance/who-said.server.ts";
import { dealTable } from "#app/deals/deal-tables.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { treeReader } from "#app/platform/db/read-tree.server.ts";
import type { ChecklistItem, ClaimView, DefectView } from "./model.ts";

const itemFields = {
  id: true,
  text: true,
  proposedBy: true,
  taken: true,
  handedAt: true,
  handedById: true,
  handedNote: true,
  confirmed: true,
  judgedAt: true,
  judgedById: true,
  judgedNote: true,
} as const;

interface MilestoneOfDeal {
  readonly dealId: string;
  readonly milestoneId: string;
}

/** A line of the checklist with the names of who ticked and who judged it. */
export interface NamedItem extends ChecklistItem {
  readonly handedBy: Signer | null;
  readonly judgedBy: Signer | null;
}

/** The checklist of a milestone in its order. The caller has proven the right. */
export async function checklistOf(
  db: Tx,
  { dealId, milestoneId }: MilestoneOfDeal,
): Promise<NamedItem[]> {
  const rows = await db.handoverItem.findMany({
    where: { milestoneId },
    orderBy: { position: "asc" },
    select: itemFields,
  });
  const signers = await signersIn(
    db,
    dealId,
    rows.flatMap(({ handedById, judgedById }) => [handedById, judgedById]),
  );
  return rows.map(({ handedById, judgedById, ...item }) => ({
    ...item,
    handedBy: signers(handedById, "seller"),
    judgedBy: signers(judgedById, "buyer"),
  }));
}

/** The deliveries of a milestone with what was decided, newest first. */
export async function handoversOf(db: Tx, { dealId, milestoneId }: MilestoneOfDeal) {
  const rows = await db.handover.findMany({
    where: { milestoneId },
    orderBy: { round: "desc" },
    select: {
      id: true,
      round: true,
      deliveredAt: true,
      acceptDueAt: true,
      decidedAt: true,
      decidedById: true,
      outcome: true,
      openReason: true,
    },
  });
  const signers = await signersIn(
    db,
    dealId,
    rows.map(({ decidedById }) => decidedById),
  );
  return rows.map(({ decidedById, ...row }) => ({
    ...row,
    decidedBy: signers(decidedById, "buyer"),
  }));
}

const defectFields = {
  id: true,
  position: true,
  text: true,
  dueAt: true,
  answer: true,
  answerNote: true,
  answeredAt: true,
} as const;

/** Defects of a milestone in the order they were found in. */
export function defectsOf(db: Tx, milestoneId: string): Promise<DefectView[]> {
  return db.defect.findMany({
    where: { milestoneId },
    orderBy: { position: "asc" },
    select: defectFields,
  });
}

const openDispute = { where: { resolvedAt: null }, select: { raisedAt: true } } as const;

const deliveryFields = {
  state: true,
  deliveredAt: true,
  agreedTermSheet: { select: { terms: true } },
  disputes: openDispute,
  warrantyClaims: { select: { answeredAt: true } },
  milestones: {
    where: { state: { not: "cancelled" } },
    orderBy: { position: "asc" },
    select: {
      id: true,
      position: true,
      title: true,
      state: true,
      checklist: { where: { taken: true }, select: { handedAt: true, confirmed: true } },
      handovers: { where: { decidedAt: null }, select: { acceptDueAt: true } },
      defects: { where: { answeredAt: null }, select: { dueAt: true, answeredAt: true } },
    },
  },
} as const satisfies Prisma.DealSelect;

const readDelivery = treeReader("delivery of a deal", dealTable, "id", { select: deliveryFields });

/** A deal with what is open in its delivery, milestone by milestone, and the claims under its warranty. */
export async function openDelivery(db: Tx, dealId: string) {
  const [deal] = (await readDelivery(db, dealId)) as Prisma.DealGetPayload<{
    select: typeof deliveryFields;
  }>[];
  if (!deal) throw new Error(`deal ${dealId} is gone`);
  return { ...deal, milestones: deal.milestones.map(openMilestone) };
}

type MilestoneRow = Prisma.DealGetPayload<{ select: typeof deliveryFields }>["milestones"][number];

function openMilestone({ checklist, handovers, defects, ...milestone }: MilestoneRow) {
  return {
    ...milestone,
    lines: checklist.length,
    handed: checklist.filter(({ handedAt }) => handedAt !== null).length,
    confirmed: checklist.filter(({ confirmed }) => confirmed === true).length,
    acceptDueAt: milestone.state === "delivered" ? (handovers[0]?.acceptDueAt ?? null) : null,
    defects: milestone.state === "changes_requested" ? defects : [],
  };
}

/** The claims of a deal under its warranty, newest first, each with all that was said. */
export async function claimsOf(db: Tx, dealId: string): Promise<ClaimView[]> {
  const rows = await db.warrantyClaim.findMany({
    where: { dealId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      answerDueAt: true,
      answeredAt: true,
      entries: {
        orderBy: { at: "asc" },
        select: {
          id: true,
          side: true,
          step: true,
          authorId: true,
          body: true,
          documentId: true,
          at: true,
        },
      },
    },
  });
  const said = await whoSaid(
    db,
    dealId,
    rows.flatMap(({ entries }) => entries),
  );
  return rows.map(({ entries, ...claim }) => ({
    ...claim,
    entries: entries.map(({ authorId, documentId, ...entry }) => ({
      ...entry,
      ...said({ authorId, documentId }),
    })),
  }));
}
