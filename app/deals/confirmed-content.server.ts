import { contentHash } from "./content-hash.server.ts";
import type { LoadedDeal } from "./facts.server.ts";
import type { StepName, StepValues } from "./schema.ts";

/** The filled text of the NDA, with both parties as they stand in it. */
function ndaHash({ nda }: Pick<LoadedDeal, "nda">): string {
  return nda?.hash ?? contentHash(null);
}

/**
 * The contract as it stands: its texts in both languages, the model, the frozen terms, the legal path,
 * and the file where the last version is one a side sent.
 */
export function contractHash({
  deal,
  facts,
  parties,
}: Pick<LoadedDeal, "deal" | "facts" | "parties">): string {
  const [version] = deal.contractFiles;
  return contentHash({
    deal: deal.code,
    parties,
    model: deal.contractDraft?.model ?? null,
    items: deal.contract?.items ?? {},
    itemsEn: deal.contractDraft?.itemsEn ?? {},
    terms: deal.agreedTermSheet?.hash ?? null,
    legal: facts.legal,
    path: deal.legalPath?.answers ?? null,
    file: version?.kind === "uploaded" ? version.sha256 : null,
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
