import type { EvidenceGrade } from "#app/deals/model.ts";

/** One organisation's use of a technology: a deal that came to use, and what was measured in it. */
export interface Adoption {
  readonly dealId: string;
  /** The deal this one repeats at new sites, when it is an adoption too. */
  readonly parentId: string | null;
  readonly organisationId: string;
  readonly industry: string;
  readonly wardCode: string | null;
  /** Since when it is in use, as attested. */
  readonly inUseSince: Date;
  readonly sites: number;
  readonly grade: EvidenceGrade | null;
  /** Measured gain in percent; null where nothing was measured. */
  readonly gainPercent: number | null;
}

/** What the rule "proven in use" asks for. */
export const provenRule = { adopters: 5, months: 6, gainPercent: 15 } as const;

export const provenConditions = ["adopters", "gain"] as const;
export type ProvenCondition = (typeof provenConditions)[number];

/** What the rule found of one technology. */
export interface Proof {
  readonly proven: boolean;
  readonly adopters: number;
  /** Adopters that have used it for six months or more. */
  readonly longAdopters: number;
  readonly sites: number;
  readonly gainPercent: number | null;
  readonly measuredDeals: number;
}

/** An adoption with those that repeat it. */
export interface SpreadNode extends Adoption {
  readonly repeats: readonly SpreadNode[];
}
