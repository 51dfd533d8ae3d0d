/** Who did something about a deal. */
export interface Signer {
  readonly name: string;
  /** The side for which staff of the exchange did it; null when somebody did it for their own side. */
  readonly onBehalfOf: { readonly vi: string; readonly en: string | null } | null;
}
