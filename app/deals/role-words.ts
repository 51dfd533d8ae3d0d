/** "technology" speaks of transferor and transferee, "supply" of supply and demand side. */
export type RoleWords = "technology" | "supply";

/** @param listing null for an award, or a deal declared without one */
export function roleWordsOf(
  listing: { readonly kind: "technology" | "solution" } | null,
): RoleWords {
  return listing?.kind === "technology" ? "technology" : "supply";
}

/** What the two sides are called inside a sentence, as values of messages. */
export interface RoleNames {
  readonly sellerRole: string;
  readonly buyerRole: string;
}
