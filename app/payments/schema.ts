import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { fieldErrors } from "#app/platform/field-errors.ts";
import type { Refusal } from "#app/platform/result.ts";
import { readVnd } from "#app/platform/typed-number.ts";
import { accounts } from "./ledger.ts";
import { rails } from "./model.ts";

const id = z.uuid();
const bankNumber = textOf(60);
const note = textOf(4000);

/** The version somebody saw; a form sent twice carries the same one. */
const version = z.coerce.number().int().positive();

export const startForm = z.object({ rail: z.enum(rails) });

/** What can be sent from a payment's page; `intent` says which form it was. */
export const paymentForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("evidence"), bankTransactionNumber: bankNumber.default("") }),
  z.object({
    intent: z.literal("confirm"),
    bankTransactionNumber: bankNumber.default(""),
    reason: note.default(""),
  }),
  z.object({ intent: z.literal("cancel") }),
  z.object({ intent: z.literal("continue") }),
  z.object({
    intent: z.literal("refund"),
    amount: z.preprocess(readVnd, z.number().int().positive()),
    reason: note.default(""),
    expectedRefunded: z.string().regex(/^\d{1,18}$/),
  }),
]);

export const stepForm = z.object({
  version,
  note: note.default(""),
  openReason: note.default(""),
  defects: z.unknown().optional(),
});

export const operatorForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("payout"),
    dealId: id,
    paymentId: id,
    reference: bankNumber.default(""),
  }),
  z.object({ intent: z.literal("bank_refund"), refundId: id, reference: bankNumber.default("") }),
  z.object({ intent: z.literal("return"), refundId: id, reference: bankNumber.default("") }),
]);

/** Which entries of the ledger to show; anything else in the address is left aside. */
export const ledgerQuery = z.object({
  account: z.enum(accounts).optional().catch(undefined),
  before: id.optional().catch(undefined),
});

/** What is wrong with a form, as the page tells it. */
export function formRefusal(error: z.ZodError): Refusal {
  return { status: 422, key: "payments.check_form", fields: fieldErrors(error) };
}
