import type { Terms } from "#app/negotiation/terms.ts";
import type { DeclarationInput } from "./schema.ts";

/** What was declared as the term sheet of a deal: one milestone of the whole price. Pure. */
export function declaredTerms(declared: DeclarationInput): Terms {
  return {
    form: declared.form,
    exclusivity: declared.exclusivity,
    territory: declared.territory,
    fieldOfUse: declared.fieldOfUse,
    termMonths: declared.termMonths,
    sublicensing: "none",
    priceMethod: declared.royaltyBase ? `royalty_${declared.royaltyBase}` : "lump_sum",
    milestones: [
      {
        title: declared.title,
        deliverable: "",
        amountVnd: declared.valueVnd,
        dueOn: declared.deliveredOn ?? declared.signedOn,
      },
    ],
    royaltyBase: declared.royaltyBase,
    royaltyPercent: declared.royaltyPercent,
    royaltyCapVnd: null,
    support: declared.support,
    trainingDays: 0,
    warrantyMonths: declared.warrantyMonths ?? 0,
    disputeBody: "court",
    note: "",
  };
}
