import type { z } from "zod";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { cancelPayment } from "./cancel-payment.server.ts";
import { confirmTransfer } from "./confirm-transfer.server.ts";
import type { CommandCtx } from "./model.ts";
import { refundPayment } from "./refund-payment.server.ts";
import type { paymentForm } from "./schema.ts";
import { continueCheckout } from "./start-stripe-checkout.server.ts";
import { submitTransferEvidence } from "./submit-transfer-evidence.server.ts";

type PaymentIntent = z.infer<typeof paymentForm>;

/** Does what a form of a payment's page asks. @returns where the person goes next */
export async function actOnPayment(
  ctx: CommandCtx,
  ids: { dealId: string; paymentId: string; locale: Locale },
  form: PaymentIntent,
  file: ReceivedFile | null,
): Promise<Result<string>> {
  const { dealId, paymentId } = ids;
  const page = `/deals/${dealId}/payments/${paymentId}`;
  switch (form.intent) {
    case "evidence":
      return goTo(page, await submitTransferEvidence(ctx, { ...ids, ...form, file }));
    case "confirm":
      return goTo(page, await confirmTransfer(ctx, { ...ids, ...form }));
    case "cancel":
      return goTo(`/deals/${dealId}`, await cancelPayment(ctx, ids));
    case "continue":
      return continueCheckout(ctx, ids);
    case "refund":
      return goTo(
        page,
        await refundPayment(ctx, {
          ...ids,
          amount: BigInt(form.amount),
          reason: form.reason,
          expectedRefunded: BigInt(form.expectedRefunded),
        }),
      );
  }
}

function goTo(path: string, result: Result<unknown>): Result<string> {
  return result.ok ? ok(path) : result;
}
