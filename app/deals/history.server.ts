import { type Actor, recordedAs } from "#app/organisations/model.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { DealState, Side } from "./model.ts";
import type { TransitionName } from "./pipeline-model.ts";

/** A step as the timeline keeps it. */
export interface HistoryRow {
  readonly dealId: string;
  readonly name: TransitionName;
  readonly from: DealState | null;
  readonly to: DealState;
  readonly actor: Actor;
  readonly side: Side | null;
  readonly override?: boolean;
  readonly reasonCode?: string | null;
  readonly reason?: string | null;
  /** What the timeline tells of the step; amounts as strings. Never confidential text. */
  readonly data?: Prisma.InputJsonObject;
  readonly at: Date;
}

/**
 * Takes the deal's row for the rest of the transaction: steps of one deal happen one after the other,
 * those of its milestones included.
 */
export async function lockDeal(tx: Tx, dealId: string): Promise<void> {
  await tx.$queryRaw`select id from deal where id = ${dealId}::uuid for update`;
}

/** Appends a row to the deal's history, in the transaction of the change. @returns its number */
export async function appendDealHistory(tx: Tx, row: HistoryRow): Promise<number> {
  await lockDeal(tx, row.dealId);
  const last = await tx.dealTransition.findFirst({
    where: { dealId: row.dealId },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  const seq = (last?.seq ?? 0) + 1;
  const { actor, data, ...facts } = row;
  await tx.dealTransition.create({
    data: {
      id: newId(),
      seq,
      actorKind: actor.kind,
      userId: actor.kind === "user" ? actor.userId : null,
      organisationId: actor.kind === "user" ? recordedAs(actor).organisationId : null,
      onBehalfOfOrganisationId: actor.kind === "user" ? recordedAs(actor).onBehalfOf : null,
      data: data ?? {},
      ...facts,
    },
  });
  return seq;
}
