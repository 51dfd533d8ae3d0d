/** What a provider of remote digital signatures is asked. Adapters are kept beside, one file a provider. */

export interface SigningRequest {
  /** The PDF to be signed, and its name. */
  readonly pdf: Uint8Array;
  readonly fileName: string;
  readonly signer: { readonly name: string; readonly email: string };
  /** Where the signer comes back to. */
  readonly returnUrl: string;
}

export type SigningProgress =
  | { readonly state: "waiting" }
  | { readonly state: "signed"; readonly pdf: Uint8Array }
  | { readonly state: "refused" | "failed" };

export interface RemoteSigner {
  /** Shown to people and kept with the request. */
  readonly name: string;
  /** Hands a document over. @returns the provider's reference and where the signer goes on */
  begin(request: SigningRequest): Promise<{ readonly reference: string; readonly url: string }>;
  /** How a request stands; asked until it is no longer waiting. */
  progress(reference: string): Promise<SigningProgress>;
}
