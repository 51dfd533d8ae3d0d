import { z } from "zod";
import { cleanText } from "#app/platform/form.ts";
import { industryCodes, paymentMethodCodes, transferFormCodes } from "#app/taxonomy/model.ts";
import { disputeBodies, exclusivities, royaltyBases, sublicensings } from "../negotiation/terms.ts";
import { contractItems } from "./contract.ts";
import { pilotDecisions, reportKinds } from "./model.ts";
import type { TransitionName } from "./pipeline-model.ts";
import {
  code,
  count,
  fail,
  hash,
  lines,
  needed,
  neededAmountVnd,
  neededDay,
  neededVnd,
  number,
  optional,
  optionalCode,
  optionalDay,
  optionalVnd,
  rows,
  yes,
  yesNo,
} from "./typed-values.ts";

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

export const budgetBands = [
  "under_50m",
  "50_200m",
  "200_500m",
  "500m_1b",
  "1_5b",
  "over_5b",
  "unknown",
] as const;
export type BudgetBand = (typeof budgetBands)[number];

/** Ends of the bands, integer ₫. */
export const bandVnd: Record<BudgetBand, { min: bigint | null; max: bigint | null }> = {
  under_50m: { min: null, max: 50_000_000n },
  "50_200m": { min: 50_000_000n, max: 200_000_000n },
  "200_500m": { min: 200_000_000n, max: 500_000_000n },
  "500m_1b": { min: 500_000_000n, max: 1_000_000_000n },
  "1_5b": { min: 1_000_000_000n, max: 5_000_000_000n },
  over_5b: { min: 5_000_000_000n, max: null },
  unknown: { min: null, max: null },
};

export const timings = [
  "now",
  "within_3_months",
  "within_6_months",
  "within_12_months",
  "exploring",
] as const;

/** Who takes the listed terms need not say a budget or a time again. */
function withListedDefaults(typed: unknown): unknown {
  if (typeof typed !== "object" || typed === null) return typed;
  const given = typed as Record<string, unknown>;
  if (!yes.parse(given.acceptListedTerms)) return given;
  return { ...given, budget: given.budget || "unknown", timing: given.timing || "now" };
}

/**
 * An enterprise's request for a deal on a listing. Who takes the listed terms as they stand has said scale,
 * budget and time with them; `plainPurchase` answers what the buyer knows of the legal path.
 */
export const requestSchema = z.preprocess(
  withListedDefaults,
  z
    .object({
      purpose: needed(2000),
      industry: code(industryCodes),
      scale: optional(500),
      budget: z.enum(budgetBands),
      timing: z.enum(timings),
      acceptListedTerms: yes,
      plainPurchase: yes,
    })
    .superRefine(({ scale, acceptListedTerms }, issue) => {
      if (!scale && !acceptListedTerms) {
        issue.addIssue({ code: "custom", path: ["scale"], params: { key: "form.needed" } });
      }
    }),
);
export type RequestInput = z.infer<typeof requestSchema>;

const ticked = yes.refine((value) => value, { params: { key: "deals.tick_to_confirm" } });
const exit = z.object({ reasonCode: z.enum(declineReasonCodes), reason: optional(1000) });
const reasoned = z.object({ reason: needed(2000) });
const confirmed = z.object({ hash: hash.optional(), agree: ticked });
const nothing = z.object({});

const kpi = z.object({
  name: needed(200),
  unit: optional(40),
  baseline: number(z.number().nullable()),
  target: number(z.number()),
  how: optional(300),
});

const pilotPlan = z
  .object({
    site: needed(300),
    startsOn: neededDay,
    endsOn: neededDay,
    kpis: rows(kpi, 12),
    hash: hash.optional(),
  })
  .superRefine((plan, issue) => {
    if (plan.endsOn < plan.startsOn) {
      issue.addIssue({ ...fail("deals.ends_before_start"), path: ["endsOn"] });
    }
  });

const pilotResult = z.object({
  measured: z.array(number(z.number().nullable())).max(12),
  decision: z.enum(pilotDecisions),
  conclusion: needed(2000),
  hash: hash.optional(),
});

const milestone = z.object({
  title: needed(200),
  deliverable: optional(1000),
  amountVnd: neededVnd,
  dueOn: optionalDay,
});

const termsShape = z.object({
  form: code(transferFormCodes),
  exclusivity: z.enum(exclusivities),
  territory: optional(200),
  fieldOfUse: optional(300),
  termMonths: number(z.number().int().min(1).max(1200).nullable()),
  sublicensing: z.enum(sublicensings),
  priceMethod: code(paymentMethodCodes),
  milestones: rows(milestone, 20),
  royaltyBase: optionalCode(royaltyBases),
  royaltyPercent: number(z.number().min(0).max(100).nullable()),
  royaltyCapVnd: optionalVnd,
  support: optional(1000),
  trainingDays: count(365).default(0),
  warrantyMonths: count(240).default(0),
  disputeBody: z.enum(disputeBodies),
  note: optional(2000),
  expectedBaseVnd: optionalVnd.default(null),
  supportYearlyVnd: optionalVnd.default(null),
});

/** The structured term sheet, as typed in a form or handed over by a caller. */
const termsSchema = termsShape.superRefine((terms, issue) => {
  if (terms.royaltyPercent && !terms.royaltyBase) {
    issue.addIssue({ ...fail("deals.royalty_needs_base"), path: ["royaltyBase"] });
  }
});

const offer = z.object({ terms: termsSchema, validUntil: neededDay });

const registration = z.object({ number: needed(80), date: neededDay });

/** Places of use, one a line. */
const places = lines(200, 300);

const useReport = z
  .object({
    whatInUse: needed(2000),
    inUseSince: neededDay,
    sites: number(z.number().int().min(1).max(100_000)),
    wardCode: optional(10),
    places,
  })
  .superRefine((report, issue) => {
    if (report.places.length > report.sites) {
      issue.addIssue({ ...fail("deals.more_places_than_sites"), path: ["places"] });
    }
  });

/** The payer's statement of a royalty period; its amount is computed. */
const royaltyStatement = z
  .object({
    from: neededDay,
    to: neededDay,
    grossVnd: neededAmountVnd,
    deductionsVnd: optionalVnd.default(null),
    deductionsNote: optional(500),
  })
  .superRefine(({ deductionsVnd, deductionsNote }, issue) => {
    if (deductionsVnd && !deductionsNote) {
      issue.addIssue({ ...fail("deals.deductions_need_note"), path: ["deductionsNote"] });
    }
  });

const resultKinds = reportKinds.filter((kind) => kind !== "use");

const resultShape = z.object({
  kind: z.enum(resultKinds),
  whatInUse: needed(2000),
  inUseSince: optionalDay.default(null),
  places,
  revenueVnd: optionalVnd.default(null),
  savingsVnd: optionalVnd.default(null),
  jobs: number(z.number().int().min(0).max(1_000_000).nullable()).default(null),
  users: number(z.number().int().min(0).max(100_000_000).nullable()).default(null),
  statement: royaltyStatement.nullable().default(null),
});

const resultReport = resultShape.superRefine(({ kind, places: named, statement }, issue) => {
  if ((kind === "replication") !== named.length > 0) {
    const key = named.length > 0 ? "deals.places_for_replication" : "deals.name_new_places";
    issue.addIssue({ ...fail(key), path: ["places"] });
  }
  if ((kind === "royalty") !== (statement !== null)) {
    issue.addIssue({ ...fail("deals.royalty_by_statement"), path: ["kind"] });
  }
});

const attest = z.object({ reportId: z.uuid(), note: optional(1000) });
const contest = z.object({ reportId: z.uuid(), reason: needed(2000) });

/** What each step is sent with; shared by the forms, the demo loader and the commands. */
export const stepSchemas = {
  accept_request: z.object({ message: optional(2000) }),
  accept_listed_terms: nothing,
  decline: exit,
  withdraw: exit,
  expire: nothing,
  sign_nda: confirmed,
  waive_nda: nothing,
  start_pilot: pilotPlan,
  conclude_pilot: pilotResult,
  open_negotiation: nothing,
  offer,
  counter_offer: offer,
  lapse_offer: nothing,
  accept_offer: z.object({ hash }),
  reopen: reasoned,
  confirm_contract: confirmed,
  take_effect: nothing,
  record_registration: registration,
  withdraw_registration: reasoned,
  complete_delivery: nothing,
  report_use: useReport,
  report_result: resultReport,
  attest_declaration: z.object({ note: optional(1000) }),
  contest_declaration: reasoned,
  attest_report: attest,
  contest_report: contest,
  withdraw_report: contest,
  close: z.object({ hash: hash.optional() }),
  terminate: z.object({ reason: needed(2000), hash: hash.optional() }),
  raise_dispute: reasoned,
  resolve_dispute: reasoned,
} as const satisfies Partial<Record<TransitionName, z.ZodType>>;

/** Steps of the deal itself; those of a milestone belong to payments, those that open a deal have their own commands. */
export type StepName = keyof typeof stepSchemas;

export function isStepName(value: unknown): value is StepName {
  return typeof value === "string" && Object.hasOwn(stepSchemas, value);
}

/** Parsed values of a step. */
export type StepValues<N extends StepName> = z.output<(typeof stepSchemas)[N]>;

const texts = z.object(
  Object.fromEntries(contractItems.map(({ code: item }) => [item, optional(10_000)])) as Record<
    (typeof contractItems)[number]["code"],
    z.ZodDefault<z.ZodString>
  >,
);

/** The contract's texts in Vietnamese, which prevails; and, as far as they come along, all the rest. */
export const contractSchema = z.object({
  items: texts,
  itemsEn: texts.partial().optional(),
  legal: z
    .object({
      crossBorder: yesNo,
      stateCapital: yesNo,
      restrictedTechnology: yesNo,
      protectedIp: yesNo,
      relatedParties: yesNo,
    })
    .optional(),
});
export type ContractInput = z.infer<typeof contractSchema>;

/** Filter of the operator's list of deals. */
export const dealFilterSchema = z.object({
  q: z.string().overwrite(cleanText).max(100).catch(""),
  state: z.string().max(40).catch(""),
  alarm: z.enum(["", "late_reply", "disputed", "stalled", "registration"]).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
