import type { Side } from "#app/deals/model.ts";

/** Who a side may call into a deal; a valuer alone records opinions of value. */
export const adviserRoles = ["valuer", "broker", "lawyer"] as const;
export type AdviserRole = (typeof adviserRoles)[number];

/** The three approaches of the Vietnamese valuation standards: cost, market, income. */
export const valuationMethods = ["cost", "market", "income"] as const;
export type ValuationMethod = (typeof valuationMethods)[number];

/** What an opinion may be relied on for. Only the first opens the signing where the law demands one. */
export const valuationPurposes = ["contract_price", "negotiation", "other"] as const;
export type ValuationPurpose = (typeof valuationPurposes)[number];

/**
 * Months for which an opinion may be used at most, counted from its recording: the Vietnamese valuation
 * standards; within them the valuer says how long (Law on Prices 16/2023/QH15).
 */
export const VALID_MONTHS = 6;

/** Fewer closed deals than this give no range: whoever knows one could work out another. */
export const FEWEST_COMPARABLES = 5;

/** What a range of closed deals rests on, the nearest first. */
export const comparableBases = ["field", "industry", "kind"] as const;
export type ComparableBasis = (typeof comparableBases)[number];

/** The middle half of what comparable deals were closed at, integer ₫. */
export interface Comparables {
  readonly basis: ComparableBasis;
  readonly deals: number;
  readonly lowVnd: bigint;
  readonly middleVnd: bigint;
  readonly highVnd: bigint;
}

export interface AdviserView {
  readonly id: string;
  readonly side: Side;
  readonly role: AdviserRole;
  readonly task: string;
  readonly name: { vi: string; en: string | null };
  readonly invitedAt: Date;
  readonly endedAt: Date | null;
}

export interface ValuationView {
  readonly id: string;
  readonly side: Side;
  readonly method: ValuationMethod;
  readonly minVnd: bigint;
  readonly maxVnd: bigint;
  readonly valuedOn: Date;
  readonly validUntil: Date;
  readonly purposeKind: ValuationPurpose;
  readonly purpose: string;
  readonly sources: string;
  readonly authorTitle: string;
  readonly firm: { vi: string; en: string | null };
  readonly recordedAt: Date;
  readonly sharedAt: Date | null;
}
