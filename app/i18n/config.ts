/** The languages of the product. Vietnamese comes first; English stands beside it. */
export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "vi";

/** One message file per room and language: messages/<locale>/<namespace>.json. */
export const namespaces = [
  "shell",
  "refusals",
  "codes",
  "home",
  "accounts",
  "organisations",
  "listings",
  "listingPage",
  "calendar",
  "challenges",
  "search",
  "searchPage",
  "deals",
  "contracts",
  "law",
  "payments",
  "documents",
  "notifications",
  "monitoring",
  "audit",
  "feedback",
  "grades",
  "negotiation",
  "declared",
  "process",
  "pilots",
  "delivery",
  "reviews",
  "matching",
  "savedSearches",
  "shortlists",
  "lexicon",
  "demand",
  "outcomes",
  "room",
  "conversations",
  "assistance",
  "disputes",
  "advisers",
  "proof",
] as const;
export type Namespace = (typeof namespaces)[number];

export function isLocale(value: unknown): value is Locale {
  return value === "vi" || value === "en";
}
