import type { SeedTerms } from "../city/types.ts";

/** Terms as the offer form sends them. */
export function termsOf(seed: SeedTerms) {
  const licence = seed.form.includes("licence");
  return {
    form: seed.form,
    exclusivity: seed.exclusivity === "none" && licence ? "non_exclusive" : seed.exclusivity,
    territory: seed.territory,
    fieldOfUse: seed.fieldOfUse,
    termMonths: seed.termMonths > 0 ? seed.termMonths : null,
    sublicensing: "none",
    priceMethod: seed.paymentMethod,
    milestones: seed.milestones.map((milestone) => ({ ...milestone, dueOn: null })),
    royaltyBase: seed.royaltyPercent === null ? null : "net_revenue",
    royaltyPercent: seed.royaltyPercent,
    royaltyCapVnd: seed.royaltyCapVnd,
    support: seed.support,
    trainingDays: seed.trainingDays,
    warrantyMonths: seed.warrantyMonths,
    disputeBody: "mediation_then_arbitration",
    note: "",
  };
}
