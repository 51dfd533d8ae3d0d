import type { ValuationMethod } from "#app/advisers/model.ts";
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
    }
  /** The operator asks for part of a milestone's money to go back to the buyer. */
  | { day: number; do: "refund"; position: number; amountVnd: number; reason: string }
  /** The payee sent back what was due; the operator records the bank's number. */
  | { day: number; do: "give_back" }
  /** Its texts and legal answers are there, and nobody has confirmed them yet. */
  | { day: number; do: "write_contract" }
  | { day: number; do: "call_valuer"; by: By; person: string; task: string }
  /** A valuer called in by a side records what the contract's price is worth; the side shares it at once. */
  | {
      day: number;
      do: "valuation";
      by: By;
      invitedOn: number;
      /** Somebody of a valuer's. */
      person: string;
      authorTitle: string;
      method: ValuationMethod;
      minVnd: number;
      maxVnd: number;
      sources: string;
    };

const authors = {
  "thao.can-van": "Trần Thị Bích Thảo, thẻ thẩm định viên XIV19.2207",
  "duong.can-van": "Ngô Quý Dương, thẻ thẩm định viên XVI21.2514",
};

/** @param range millions of ₫ */
export function valuation(
  [invitedOn, day]: [number, number],
  by: By,
  person: keyof typeof authors,
  method: ValuationMethod,
  range: [number, number],
  sources: string,
): SeedDetail {
  const [minVnd, maxVnd] = range.map((millions) => millions * 1_000_000) as [number, number];
  const authorTitle = authors[person];
  return {
    day,
    do: "valuation",
    by,
    invitedOn,
    person,
    authorTitle,
    method,
    minVnd,
    maxVnd,
    sources,
  };
}

/** Readings of several days, each with its values. */
export function readings(...days: [number, ...(number | null)[]][]): SeedDetail[] {
  return days.map(([day, ...values]) => ({ day, do: "readings", values }));
}
