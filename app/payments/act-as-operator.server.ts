import type { z } from "zod";
import type { Result } from "#app/platform/result.ts";
import type { CommandCtx } from "./model.ts";
import { recordBankRefund } from "./record-bank-refund.server.ts";
import { recordPayout } from "./record-payout.server.ts";
import { recordReturn } from "./record-return.server.ts";
import type { operatorForm } from "./schema.ts";

/** Does what a line of the operator's page asks; a missing number is told at its field. */
export async function actAsOperator(
  ctx: CommandCtx,
  form: z.infer<typeof operatorForm>,
): Promise<Result<unknown>> {
  switch (form.intent) {
    case "payout":
      return recordPayout(ctx, form);
    case "bank_refund":
      return recordBankRefund(ctx, {
        refundId: form.refundId,
        bankTransactionNumber: form.reference,
      });
    case "return":
      return recordReturn(ctx, form);
  }
}
