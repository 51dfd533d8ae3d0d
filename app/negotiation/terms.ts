/** The structured term sheet: what an offer states, and how two offers differ. Pure. */

export const exclusivities = ["exclusive", "sole", "non_exclusive", "none"] as const;
export const sublicensings = ["none", "with_consent", "free"] as const;
export const disputeBodies = [
  "mediation_then_arbitration",
  "arbitration",
  "court",
  "mediation_then_court",
] as const;
/** Decree 76/2018/ND-CP art. 4. */
export const royaltyBases = ["net_selling_price", "net_revenue", "pretax_profit"] as const;

export interface MilestoneTerms {
  readonly title: string;
  readonly deliverable: string;
  /** Integer ₫. */
  readonly amountVnd: number;
  /** "2026-12-31" */
  readonly dueOn: string | null;
}

/** Everything both sides agree on. Kept as JSON and frozen with its hash. */
export interface Terms {
  /** A code of transferForms. */
  readonly form: string;
  readonly exclusivity: (typeof exclusivities)[number];
  readonly territory: string;
  readonly fieldOfUse: string;
  /** Null: without end, as an assignment. */
  readonly termMonths: number | null;
  readonly sublicensing: (typeof sublicensings)[number];
  /** A code of paymentMethods. */
  readonly priceMethod: string;
  readonly milestones: readonly MilestoneTerms[];
  readonly royaltyBase: (typeof royaltyBases)[number] | null;
  /** 3 means 3%. */
  readonly royaltyPercent: number | null;
  /** Most royalty a year, integer ₫. */
  readonly royaltyCapVnd: number | null;
  readonly support: string;
  readonly trainingDays: number;
  readonly warrantyMonths: number;
  readonly disputeBody: (typeof disputeBodies)[number];
  readonly note: string;
  /** What a royalty would be counted on in a year, as both expect it; binds nobody. Integer ₫. */
  readonly expectedBaseVnd?: number | null;
  /** Support fee a year once the warranty is over, integer ₫. */
  readonly supportYearlyVnd?: number | null;
  /** The exchange's share of the milestones, by its rule on the day of the offer; 1 means 1%. */
  readonly commissionPercent?: number;
}

/** Value of a deal: the sum of its milestones, integer ₫. Royalties come on top and are not counted. */
export function termsValue(terms: Terms): bigint {
  return terms.milestones.reduce((sum, milestone) => sum + BigInt(milestone.amountVnd), 0n);
}

export const termNames = [
  "form",
  "exclusivity",
  "territory",
  "fieldOfUse",
  "term",
  "sublicensing",
  "priceMethod",
  "fee",
  "royalty",
  "expectedBase",
  "milestones",
  "support",
  "supportFee",
  "training",
  "warranty",
  "disputeBody",
  "note",
  "commission",
] as const;
export type TermName = (typeof termNames)[number];

/** A term's value, to be written out in the reader's language. */
export type TermValue =
  | { readonly kind: "code"; readonly list: TermCodeList; readonly code: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "vnd"; readonly amount: number }
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "days"; readonly days: number }
  | {
      readonly kind: "royalty";
      readonly base: string;
      readonly percent: number;
      readonly capVnd: number | null;
    }
  | { readonly kind: "milestones"; readonly milestones: readonly MilestoneTerms[] }
  | { readonly kind: "unlimited" }
  | { readonly kind: "none" };

export type TermCodeList =
  | "transferForms"
  | "paymentMethods"
  | "exclusivity"
  | "sublicensing"
  | "disputeBody";

const none = { kind: "none" } as const;
const text = (value: string): TermValue => (value ? { kind: "text", text: value } : none);
const vnd = (amount: number | null | undefined): TermValue =>
  amount ? { kind: "vnd", amount } : none;
const months = (value: number): TermValue => (value > 0 ? { kind: "months", months: value } : none);
const code = (list: TermCodeList, value: string): TermValue => ({
  kind: "code",
  list,
  code: value,
});

/** How each term is read from a sheet. */
export const readers: Record<TermName, (terms: Terms) => TermValue> = {
  form: (terms) => code("transferForms", terms.form),
  exclusivity: (terms) => code("exclusivity", terms.exclusivity),
  territory: (terms) => text(terms.territory),
  fieldOfUse: (terms) => text(terms.fieldOfUse),
  term: (terms) =>
    terms.termMonths === null
      ? { kind: "unlimited" }
      : { kind: "months", months: terms.termMonths },
  sublicensing: (terms) => code("sublicensing", terms.sublicensing),
  priceMethod: (terms) => code("paymentMethods", terms.priceMethod),
  fee: (terms) => ({ kind: "vnd", amount: Number(termsValue(terms)) }),
  royalty: (terms) =>
    terms.royaltyPercent && terms.royaltyBase
      ? {
          kind: "royalty",
          base: terms.royaltyBase,
          percent: terms.royaltyPercent,
          capVnd: terms.royaltyCapVnd,
        }
      : none,
  expectedBase: (terms) => vnd(terms.expectedBaseVnd),
  supportFee: (terms) => vnd(terms.supportYearlyVnd),
  commission: (terms) =>
    terms.commissionPercent ? { kind: "percent", percent: terms.commissionPercent } : none,
  milestones: (terms) => ({ kind: "milestones", milestones: terms.milestones }),
  support: (terms) => text(terms.support),
  training: (terms) => (terms.trainingDays > 0 ? { kind: "days", days: terms.trainingDays } : none),
  warranty: (terms) => months(terms.warrantyMonths),
  disputeBody: (terms) => code("disputeBody", terms.disputeBody),
  note: (terms) => text(terms.note),
};

/** Every term with its value, in the order of the sheet. */
export function termRows(terms: Terms): { name: TermName; value: TermValue }[] {
  return termNames.map((name) => ({ name, value: readers[name](terms) }));
}

/** What a listing states, as far as firm terms need it. */
export interface FirmListing {
  readonly title: string;
  readonly transferForms: readonly string[];
  readonly priceVnd: number;
  readonly priceUnit: "once" | "month" | "year" | "unit";
  readonly support: string;
  readonly warrantyMonths: number | null;
}

const exclusivityOf: Record<string, Terms["exclusivity"]> = {
  exclusive_licence: "exclusive",
  sole_licence: "sole",
  non_exclusive_licence: "non_exclusive",
  sub_licence: "non_exclusive",
  subscription: "non_exclusive",
};

/** The terms of a listing sold as it stands: a subscription by the month is agreed for a year. */
export function listedTerms(listing: FirmListing): Terms {
  const form = listing.transferForms[0] ?? "technical_service";
  const recurring = listing.priceUnit === "month" || listing.priceUnit === "year";
  const amountVnd = listing.priceUnit === "month" ? listing.priceVnd * 12 : listing.priceVnd;
  return {
    form,
    exclusivity: exclusivityOf[form] ?? "none",
    territory: "",
    fieldOfUse: "",
    termMonths: recurring ? 12 : null,
    sublicensing: "none",
    priceMethod: "lump_sum",
    milestones: [{ title: listing.title, deliverable: "", amountVnd, dueOn: null }],
    royaltyBase: null,
    royaltyPercent: null,
    royaltyCapVnd: null,
    support: listing.support,
    trainingDays: 0,
    warrantyMonths: listing.warrantyMonths ?? 0,
    disputeBody: "mediation_then_arbitration",
    note: "",
  };
}

/** The terms of an earlier deal for one that repeats it: the same, without its days. */
export function termsAgain(terms: Terms): Terms {
  return { ...terms, milestones: terms.milestones.map((one) => ({ ...one, dueOn: null })) };
}
