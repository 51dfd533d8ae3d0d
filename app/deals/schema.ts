import { z } from "zod";
import { cleanText } from "#app/platform/clean-text.ts";
import { declineReasonCodes } from "#app/taxonomy/decline-reasons.ts";
import { contractItems } from "./contract.ts";
import { pilotDecisions } from "./model.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { attest, contest, resultReport, useReport } from "./proof-schema.ts";
import { termsSchema } from "./terms-schema.ts";
import {
  fail,
  hash,
  needed,
  neededDay,
  number,
  optional,
  rows,
  yes,
  yesNo,
} from "./typed-values.ts";

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

const offer = z.object({ terms: termsSchema, validUntil: neededDay });

const registration = z.object({ number: needed(80), date: neededDay });

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
