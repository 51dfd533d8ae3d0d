import type { FunnelStep, Grade, Measure, TimedStage } from "./model.ts";

/** A number for everybody: "few" stands for one or two, "withheld" would give such a cell away. */
export type Told<Value> = Value | "few" | "withheld";

/** What the public may know of some deals and their value. */
export interface OpenCell {
  readonly deals: Told<number>;
  readonly valueVnd: Told<bigint>;
}

export interface OpenLine {
  readonly code: string;
  readonly counts: Readonly<Record<Measure, Told<number>>>;
  /** Of all grades together. */
  readonly signedValueVnd: Told<bigint>;
}

/** The open figures: the page of the public and the open data say the same. */
export interface OpenFigures {
  readonly period: { readonly from: string; readonly to: string };
  readonly counts: Readonly<Record<Measure, Told<number>>>;
  readonly signedByGrade: Readonly<Record<Grade, OpenCell>>;
  readonly moneyThroughPlatformVnd: Told<bigint>;
  readonly funnel: readonly {
    readonly step: FunnelStep;
    readonly deals: Told<number>;
    readonly daysToNext: number | null;
  }[];
  readonly stages: readonly { readonly stage: TimedStage; readonly medianDays: number | null }[];
  readonly byMonth: readonly OpenLine[];
  readonly byIndustry: readonly OpenLine[];
}
