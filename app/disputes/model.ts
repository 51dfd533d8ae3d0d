import type { Side } from "#app/deals/model.ts";

/** One statement as the parties and the operator read it. */
export interface Statement {
  readonly id: string;
  /** Null: the operator, who mediates. */
  readonly side: Side | null;
  readonly author: string;
  /** Staff of the exchange wrote it for the side. */
  readonly helped: boolean;
  readonly body: string;
  readonly file: { readonly id: string; readonly fileName: string } | null;
  readonly at: Date;
}

export interface DisputeView {
  readonly id: string;
  readonly side: Side;
  readonly claim: string;
  readonly raisedAt: Date;
  readonly outcome: string | null;
  readonly resolvedAt: Date | null;
  readonly statements: readonly Statement[];
}
