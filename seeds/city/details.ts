import type { TermName } from "#app/negotiation/terms.ts";

type By = "buyer" | "seller";

/** What happens within a step of a deal's story; `day` as in the story. */
export type SeedDetail =
  /** One day's readings of the pilot that runs, in the order of its figures. */
  | { day: number; do: "readings"; values: readonly (number | null)[] }
  /** Something said about one term of an offer. */
  | { day: number; do: "comment"; by: By; number: number; term: TermName; text: string }
  | { day: number; do: "state_case"; by: By | "operator"; text: string }
  /** The payer's statement of the next period nobody has stated yet. */
  | {
      day: number;
      do: "state_royalty";
      grossVnd: number;
      deductionsVnd: number | null;
      deductionsNote: string;
      basis: string;
      attestedOn: number | null;
    };

/** Readings of several days, each with its values. */
export function readings(...days: [number, ...(number | null)[]][]): SeedDetail[] {
  return days.map(([day, ...values]) => ({ day, do: "readings", values }));
}
