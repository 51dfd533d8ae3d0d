import { type DealState, isOfBoth, type ReportState } from "#app/deals/model.ts";

/** States in which a deal has something to repeat: it was delivered. */
export const repeatable = ["delivered", "commercialised", "closed"] as const satisfies DealState[];

interface Repeated {
  readonly state: DealState;
  /** Of a deal made elsewhere: what became of its declaration. */
  readonly declarationState: ReportState | null;
}

/** What one side alone says was delivered is nothing to repeat yet. */
export function isRepeatable({ state, declarationState }: Repeated): boolean {
  return isOfBoth(declarationState) && (repeatable as readonly DealState[]).includes(state);
}

/** A deal that repeats another, as its parties see it. */
export interface Replication {
  readonly id: string;
  readonly code: string;
  /** What its buyer said of the new site. */
  readonly site: string;
  readonly wardCode: string | null;
  readonly state: DealState;
}

/** What a deal repeats and what repeats it, cut to what the reader may know. */
export interface Replications {
  /** "hidden" where the first deal was with somebody else: its supplier keeps that to itself. */
  readonly repeats: { readonly id: string; readonly code: string } | "hidden" | null;
  readonly known: readonly Replication[];
  /** Further ones, of other buyers. */
  readonly others: number;
  readonly mayBegin: boolean;
  /** Earlier deals of the supplier that this one may be a repetition of. */
  readonly candidates: readonly {
    id: string;
    code: string;
    buyer: { vi: string; en: string | null };
  }[];
}
