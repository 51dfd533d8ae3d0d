import { contentHash } from "./content-hash.server.ts";
import type { LoadedDeal } from "./facts.server.ts";
import type { StepName, StepValues } from "./schema.ts";

/** Version of the NDA's text in the messages `deals:nda`; a change of the text is a new version. */
export const ndaVersion = 1;

/** What both sides confirm when they sign the NDA: this text's version between these two for this deal. */
export function ndaHash({ deal }: Pick<LoadedDeal, "deal">): string {
  return contentHash({
    nda: ndaVersion,
    deal: deal.code,
    buyer: [deal.buyer.id, deal.buyer.nameVi],
    seller: [deal.seller.id, deal.seller.nameVi],
  });
}

/** The contract as it stands: its texts, the frozen terms, the answers of the legal path and the file. */
export function contractHash({ deal, facts }: Pick<LoadedDeal, "deal" | "facts">): string {
  return contentHash({
    deal: deal.code,
    items: deal.contract?.items ?? {},
    terms: deal.agreedTermSheet?.hash ?? null,
    legal: facts.legal,
    document: deal.contract?.documentHash ?? null,
  });
}

type Hasher<N extends StepName> = (loaded: LoadedDeal, values: StepValues<N>) => string;

/** Steps both sides confirm, each with the hash of what exactly is confirmed. */
const hashers: { [N in StepName]?: Hasher<N> } = {
  sign_nda: (loaded) => ndaHash(loaded),
  confirm_contract: (loaded) => contractHash(loaded),
  start_pilot: (_loaded, { hash: _hash, ...plan }) => contentHash(plan),
  conclude_pilot: (_loaded, { hash: _hash, ...result }) => contentHash(result),
  terminate: (_loaded, { reason }) => contentHash({ reason }),
  close: ({ deal }) => contentHash({ close: deal.code, state: deal.state }),
};

/** The hash of what a side confirms with these values; null for steps one side takes alone. */
export function confirmedHash<N extends StepName>(
  step: N,
  loaded: LoadedDeal,
  values: StepValues<N>,
): string | null {
  const hasher = hashers[step] as Hasher<N> | undefined;
  return hasher ? hasher(loaded, values) : null;
}
