import type { Signer } from "#app/assistance/signer.ts";
/** A pilot's figures and what was read of them. Plain data. */

export interface Kpi {
  readonly name: string;
  readonly unit: string;
  /** How it is measured: instrument, place, how often. */
  readonly how?: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly measured: number | null;
}

/** Typed on the page, out of a CSV file, or sent by a meter. */
export const readingSources = ["hand", "csv", "api"] as const;
export type ReadingSource = (typeof readingSources)[number];

export interface Reading {
  /** Place in the list of figures, from 0. */
  readonly kpi: number;
  /** "2026-03-09" */
  readonly measuredOn: string;
  readonly value: number;
  readonly note: string;
  readonly externalId: string | null;
}

export interface KeptReading extends Reading {
  readonly id: string;
  readonly source: ReadingSource;
  /** Who recorded it; null for a meter's. */
  readonly by: Signer | null;
}

/** The days readings may be of. */
export interface PilotSpan {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What is wrong with one line or entry; a key of `refusals:pilots`. */
export interface LineFault {
  /** From 1; the head of a file is line 1. */
  readonly line: number;
  readonly key: string;
  readonly text: string;
}
