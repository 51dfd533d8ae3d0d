import type { Adoption } from "./model.ts";

/** Who reads where a technology is in use; null for a visitor. */
export interface SpreadReader {
  readonly organisationId: string;
  readonly kind: string;
  /** The listing is theirs. */
  readonly owns: boolean;
}

type Of = Pick<Adoption, "organisationId" | "sellerId">;

const isStaff = ({ kind }: SpreadReader) => kind === "operator" || kind === "city";

/** Staff and the two sides of a deal may open it. */
export function mayOpenDeal(reader: SpreadReader | null, deal: Of): boolean {
  if (!reader) return false;
  return isStaff(reader) || [deal.organisationId, deal.sellerId].includes(reader.organisationId);
}

/** Whoever may open the deal, and the listing's owner, know who the adopter is and where its places are. */
export function mayKnowAdopter(reader: SpreadReader | null, deal: Of): boolean {
  return reader !== null && (reader.owns || mayOpenDeal(reader, deal));
}

/** An adoption as this reader may see it: without the names of places that are not theirs to know. */
export function adoptionFor(reader: SpreadReader | null, adoption: Adoption): Adoption {
  if (mayKnowAdopter(reader, adoption)) return adoption;
  return { ...adoption, places: adoption.places.map((site) => ({ ...site, name: null })) };
}
