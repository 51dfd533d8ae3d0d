import type { SeedTerms } from "../city/types.ts";

const EXPECTED_SALES = 6;

function priceOf(seed: SeedTerms): number {
  return seed.milestones.reduce((sum, { amountVnd }) => sum + Number(amountVnd), 0);
}

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
    // What the parties expect to sell with it in a year, several times its price.
    expectedBaseVnd: seed.royaltyPercent === null ? null : EXPECTED_SALES * priceOf(seed),
    support: seed.support,
    trainingDays: seed.trainingDays,
    warrantyMonths: seed.warrantyMonths,
    disputeBody: "mediation_then_arbitration",
    note: "",
  };
}
