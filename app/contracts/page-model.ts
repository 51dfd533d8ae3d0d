import type { Signer } from "#app/assistance/signer.ts";
/** What the pages of NDAs and contracts are drawn from: plain data, cut to what the reader may see. */
import type { ContractItemCode } from "#app/deals/contract.ts";
import type { Side } from "#app/deals/model.ts";
import type { ContractLayout, ModelCode } from "./agreement.ts";
import type { ConfirmationLine, FilledNda, NdaKind } from "./model.ts";
import type { SignatureReport } from "./signature-model.ts";

/** Where the confirmations of both sides stand, for the reader. */
export interface Standing {
  readonly lines: readonly ConfirmationLine[];
  readonly mine: boolean;
  /** The reader may confirm for their organisation. */
  readonly binds: boolean;
  /** Who may, by name, when the reader may not. */
  readonly binders: readonly string[];
}

export interface NdaPage {
  readonly dealId: string;
  readonly version: number;
  readonly side: Side | null;
  readonly nda: FilledNda;
  readonly hash: string;
  readonly kind: NdaKind;
  readonly state: "open" | "confirmed";
  readonly confirmedAt: Date | null;
  readonly mayChoose: boolean;
  readonly standing: Standing;
  readonly documentId: string | null;
}

export interface ContractItemView {
  readonly code: ContractItemCode;
  readonly required: boolean;
  readonly text: string;
  /** What the parties wrote in English themselves. */
  readonly own: string;
  /** What the English column shows now; null when the Vietnamese moved on without it. */
  readonly english: string | null;
}

export interface VersionView {
  readonly id: string;
  readonly number: number;
  readonly kind: "generated" | "uploaded";
  readonly final: boolean;
  readonly side: Side | null;
  readonly person: Signer | null;
  readonly createdAt: Date;
  readonly note: string;
  readonly sha256: string | null;
  readonly documentId: string | null;
  readonly wordDocumentId: string | null;
}

/** A signed file a side sent in, with what its signatures say. */
export interface SignedFileView {
  readonly id: string;
  readonly documentId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly side: Side | null;
  readonly person: Signer | null;
  readonly uploadedAt: Date;
  readonly report: SignatureReport;
}

export interface ContractPage {
  readonly dealId: string;
  readonly version: number;
  readonly side: Side | null;
  readonly editable: boolean;
  readonly model: ModelCode;
  readonly advised: { readonly model: ModelCode; readonly because: string } | null;
  readonly guide: Readonly<Record<string, string>>;
  readonly layout: ContractLayout;
  readonly items: readonly ContractItemView[];
  readonly missing: readonly ContractItemCode[];
  readonly legal: "open" | "prohibited" | "answered";
  /** The independent valuation the law demands for this deal; null where it demands none. */
  readonly valuation: { readonly awaited: boolean; readonly until: string | null } | null;
  readonly versions: readonly VersionView[];
}

export interface SignPage {
  readonly dealId: string;
  readonly version: number;
  readonly side: Side | null;
  readonly hash: string | null;
  /** Refusal that stands in the way now; null when it can be confirmed. */
  readonly blockedBy: string | null;
  readonly signed: boolean;
  readonly standing: Standing;
  /** The last version both look at. */
  readonly current: VersionView | null;
  /** Not for staff of the exchange who act for a side. */
  readonly mayHandIn: boolean;
  readonly signedFiles: readonly SignedFileView[];
  readonly twoFactor: boolean;
  readonly providers: readonly string[];
  /** The reader's side asked a provider for these signatures and has no answer yet. */
  readonly waiting: readonly {
    readonly provider: string;
    readonly reference: string;
    readonly requestedAt: Date;
  }[];
}
