/** Why a request, a deal or a proposal is declined or withdrawn; the codes of taxonomy.json, kept small for browsers. */
export const declineReasonCodes = [
  "too_early_stage",
  "no_fit",
  "price",
  "terms",
  "capacity",
  "already_licensed",
  "counterparty",
  "incomplete_request",
  "timing",
  "other",
] as const;
