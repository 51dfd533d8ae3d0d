/** What the check of a PDF's digital signatures found. Plain data. */

/**
 * valid: unbroken, the whole file, by a certificate of the trust store · unknown_issuer: unbroken and
 * whole, but nobody here vouches for the certificate · altered: what was signed is no longer what stands
 * there · covers_part: unbroken, but parts of the file were added outside it · unreadable: a signature
 * that cannot be read
 */
export const signatureStates = [
  "valid",
  "unknown_issuer",
  "altered",
  "covers_part",
  "unreadable",
] as const;
export type SignatureState = (typeof signatureStates)[number];

export interface SignatureFinding {
  readonly state: SignatureState;
  /** Names in the certificate; null when it cannot be read. */
  readonly signer: string | null;
  readonly organisation: string | null;
  readonly issuer: string | null;
  readonly serialNumber: string | null;
  /** As the signer's computer wrote it; nobody vouches for it unless a time stamp does. */
  readonly signedAt: Date | null;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
  /** The certificate was in force at the time of signing. */
  readonly inForce: boolean | null;
  /** Bytes at the end of the file that this signature does not cover. */
  readonly bytesAfter: number;
  /** A later signature, itself unbroken, covers what came after this one. */
  readonly coveredLater: boolean;
}

export interface SignatureReport {
  /** The worst that was found; "none" where nothing is signed, "not_pdf" for other files. */
  readonly verdict: SignatureState | "none" | "not_pdf";
  readonly signatures: readonly SignatureFinding[];
}
