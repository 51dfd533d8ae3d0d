import type { ListEntry, PathAnswers, PathFinding, Rule } from "./model.ts";

/** What the page of a deal's legal path is drawn from. */
export interface PathPage {
  readonly dealId: string;
  readonly version: number;
  /** Where a party goes on from here while the contract is being written. */
  readonly writesContract: boolean;
  readonly editable: boolean;
  readonly answers: PathAnswers | null;
  readonly findings: readonly (PathFinding & { readonly because: readonly Rule[] })[];
  /** No technology is transferred: most of the law does not reach this deal. */
  readonly subscription: boolean;
  /** Entries of both lists in force, for the ticks. */
  readonly lists: readonly ListEntry[];
  /** The day whose law is shown. */
  readonly asOf: string;
  readonly frozenAt: Date | null;
  readonly registerWithinDays: number;
  readonly registration: {
    readonly dueAt: Date;
    readonly daysLeft: number;
    readonly filedAt: Date | null;
    readonly number: string | null;
    readonly registeredAt: Date | null;
    /** The last certificate, where it was withdrawn and none stands. */
    readonly withdrawn: {
      readonly number: string;
      readonly at: Date;
      readonly reason: string;
    } | null;
    readonly mayRecord: boolean;
  } | null;
  readonly dossier: {
    readonly requestedAt: Date | null;
    readonly documentId: string | null;
  } | null;
}
