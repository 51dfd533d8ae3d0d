/** What the operator's staff may be asked to do for a member. */
export const assistanceScopes = ["listings", "challenges", "deals"] as const;
export type AssistanceScope = (typeof assistanceScopes)[number];

/** Version of the consent text (`assistance:consent`). */
export const CONSENT_VERSION = "2026-11-22";

/** A wish for help ends after at most so many days; it can be given anew. */
export const LONGEST_DAYS = 180;

/** A member the staff may act for now. */
export interface OpenGrant {
  readonly organisationId: string;
  readonly scopes: readonly AssistanceScope[];
  readonly endsAt: Date;
}

const scopeOfFolder: readonly [prefix: string, scope: AssistanceScope][] = [
  ["/market/listings", "listings"],
  ["/market/challenges", "challenges"],
  ["/market/proposals", "challenges"],
  ["/deals", "deals"],
];

/** Which scope an address belongs to; null for addresses no helper works at, e.g. members and profile. */
export function scopeOfPath(path: string): AssistanceScope | null {
  const found = scopeOfFolder.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
  return found?.[1] ?? null;
}
