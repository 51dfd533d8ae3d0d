import type { PathAnswers } from "#app/law/model.ts";
import { listedTerms, type Terms } from "#app/negotiation/terms.ts";
import { asJson } from "#app/platform/stored-json.ts";

/** A whole term sheet as its row keeps it: one milestone, no royalty, a warranty of a year. */
export function someTerms(more: Partial<Terms> = {}) {
  const terms = listedTerms({
    title: "Bàn giao",
    transferForms: ["non_exclusive_licence"],
    priceVnd: 130_000_000,
    priceUnit: "once",
    support: "",
    warrantyMonths: 12,
  });
  return asJson({ ...terms, ...more });
}

/** A deal that no rule of the law reaches. */
export const plainAnswers = {
  crossBorder: false,
  stateCapital: false,
  resultCertified: false,
  restrictedTechnology: false,
  protectedIp: false,
  relatedParties: false,
  entries: [],
} satisfies PathAnswers;
