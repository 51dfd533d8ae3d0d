import type { EvidenceGrade } from "#app/deals/model.ts";

/** A place of use: the first of a deal, or a replication of it. */
export interface Site {
  readonly key: string;
  /** As its report names it; null where it was not named, or the reader may not know. */
  readonly name: string | null;
  readonly wardCode: string | null;
  readonly since: Date;
}

/** One organisation's use of a technology: a deal that came to use, and what was measured in it. */
export interface Adoption {
  readonly dealId: string;
  /** Human code of the deal, "GD-2026-0417". */
  readonly code: string;
  /** The deal this one repeats at new sites, when it is an adoption too. */
  readonly parentId: string | null;
  readonly organisationId: string;
  readonly sellerId: string;
  readonly industry: string;
  /** Since when it is in use, as attested. */
  readonly inUseSince: Date;
  readonly sites: number;
  /** The places that are known one by one, the first one first; the others are only counted. */
  readonly places: readonly Site[];
  readonly grade: EvidenceGrade | null;
  /** Measured gain in percent; null where nothing was measured. */
  readonly gainPercent: number | null;
}

/** An attested report of use or of new sites, as far as it tells of places. */
export interface ReportOfSites {
  readonly id: string;
  readonly kind: "use" | "replication";
  readonly since: Date;
  readonly places: readonly { readonly name: string; readonly wardCode: string }[];
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
