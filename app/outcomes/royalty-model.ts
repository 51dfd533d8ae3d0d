import type { ReportState } from "#app/deals/model.ts";
import type { DealHead } from "#app/deals/page-model.ts";
import type { Period, RoyaltyTerms } from "./royalty-rules.ts";

/** A statement as the page shows it, those that do not count included. */
export interface StatementRow extends Period {
  readonly reportId: string;
  readonly grossVnd: bigint;
  readonly deductionsVnd: bigint;
  readonly deductionsNote: string | null;
  readonly amountVnd: bigint;
  readonly state: ReportState;
  readonly whatInUse: string;
  readonly evidenceDocumentId: string | null;
}

export interface RoyaltyPage {
  readonly deal: DealHead;
  readonly terms: RoyaltyTerms;
  /** The first period nobody has stated; "over" once it can be. */
  readonly next: (Period & { readonly over: boolean }) | null;
  /** What the cap of the year of the next period leaves; null without a cap. */
  readonly left: bigint | null;
  /** Sum of what counts. Integer ₫. */
  readonly totalVnd: bigint;
  readonly mayState: boolean;
  readonly rows: readonly StatementRow[];
}
