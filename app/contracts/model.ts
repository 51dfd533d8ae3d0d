/** Types of NDAs and contracts. Nothing here does I/O. */

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** How a party stands in a document. */
export interface PartyBlock {
  readonly name: Bilingual;
  readonly taxCode: string;
  readonly address: Bilingual;
  readonly representative: string;
  readonly position: Bilingual;
  /** Power of attorney; empty for the legal representative. */
  readonly authorisation: string;
}

export const ndaKinds = ["mutual", "one_way"] as const;
export type NdaKind = (typeof ndaKinds)[number];

export interface NdaClause {
  readonly heading: Bilingual;
  readonly text: Bilingual;
}

/** A version of an NDA's text, with `{{places}}` to be filled. */
export interface NdaText {
  readonly kind: NdaKind;
  readonly version: number;
  /** "2026-04-01"; deals whose talks began that day or later are shown it. */
  readonly inForceFrom: string;
  readonly text: { readonly title: Bilingual; readonly clauses: readonly NdaClause[] };
}

/** An NDA between two organisations for one deal, as it is confirmed. */
export interface FilledNda {
  readonly kind: NdaKind;
  readonly version: number;
  readonly code: string;
  readonly title: Bilingual;
  readonly seller: PartyBlock;
  readonly buyer: PartyBlock;
  readonly clauses: readonly NdaClause[];
}

/** A confirmation given on the exchange, as documents print it. */
export interface ConfirmationLine {
  readonly side: "buyer" | "seller";
  readonly person: string;
  readonly at: Date;
  readonly ipAddress: string | null;
}
