import type { RemoteSigner } from "./port.ts";

const signers = new Map<string, RemoteSigner>();

/** Offers a provider. Called where the process starts, for the providers it is configured with. */
export function offerRemoteSigner(signer: RemoteSigner): void {
  signers.set(signer.name, signer);
}

/** Names of the providers that are offered; none where none is configured. */
export function remoteSignerNames(): string[] {
  return [...signers.keys()];
}

/** Null for a provider that this installation has not set up. */
export function remoteSigner(name: string): RemoteSigner | null {
  return signers.get(name) ?? null;
}
