import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";

export type Side = "buyer" | "seller";

/** Deadlines one side owes the other after a delivery. */
export type MovedClock = "acceptance" | "defect" | "claim";
/** Why a deadline got a later end. */
export type MoveCause = "calendar" | "dispute";

/** What a command of this room works with. */
export interface DeliveryCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

/** A line of the handover checklist as rules and pages look at it. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  readonly proposedBy: Side;
  /** A line the buyer proposed counts once the seller took it in. */
  readonly taken: boolean;
  readonly handedAt: Date | null;
  readonly handedNote: string | null;
  /** Null: the buyer has not said; true: there and in order; false: not. */
  readonly confirmed: boolean | null;
  readonly judgedAt: Date | null;
  readonly judgedNote: string | null;
}

export const defectAnswers = ["done", "disputed"] as const;
export type DefectAnswer = (typeof defectAnswers)[number];

/** A defect found at a handover; `dueAt` is when it must be mended, in working days. */
export interface DefectView {
  readonly id: string;
  readonly position: number;
  readonly text: string;
  readonly dueAt: Date;
  readonly answer: DefectAnswer | null;
  readonly answerNote: string | null;
  readonly answeredAt: Date | null;
}

export const claimAnswers = ["repaired", "replaced", "refused"] as const;
export type ClaimAnswer = (typeof claimAnswers)[number];
export type ClaimStep = "claimed" | ClaimAnswer | "not_settled";

export interface ClaimEntry {
  readonly id: string;
  readonly side: Side;
  readonly step: ClaimStep;
  readonly author: string;
  /** Staff of the exchange wrote it for the side. */
  readonly helped: boolean;
  readonly body: string;
  readonly file: { readonly id: string; readonly fileName: string } | null;
  readonly at: Date;
}

/** A claim under warranty with everything said of it, in order. */
export interface ClaimView {
  readonly id: string;
  readonly number: number;
  readonly answerDueAt: Date;
  /** Null while it waits for the seller. */
  readonly answeredAt: Date | null;
  readonly entries: readonly ClaimEntry[];
}
