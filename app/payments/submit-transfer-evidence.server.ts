import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type LoadedPayment, loadPayment } from "./load-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import { tellParties } from "./tell-parties.server.ts";

/**
 * The payer says the transfer was made: the bank's transaction number, a stored file, or both. It may
 * be given again until the payee answers; the last word counts.
 */
export function submitTransferEvidence(
  ctx: CommandCtx,
  input: {
    dealId: string;
    paymentId: string;
    bankTransactionNumber?: string | null;
    /** A picture or document of the receipt, as it came in. */
    file?: Pick<ReceivedFile, "fileName" | "bytes"> | null;
  },
): Promise<Result<true>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadPayment(tx, input, "give_evidence", ctx.actor);
    if (!loaded.ok) return loaded;
    const payment = loaded.value;
    const number = input.bankTransactionNumber?.trim() || null;
    if (!number && !input.file) {
      return refuse(422, "payments.check_form", {
        fields: { bankTransactionNumber: "payments.evidence_missing" },
      });
    }
    if (payment.rail !== "bank_transfer") return refuse(409, "payments.not_a_transfer");
    const stored = await storeEvidence(tx, ctx, payment, input.file ?? null);
    if (!stored.ok) return stored;
    const { count } = await tx.payment.updateMany({
      where: { id: payment.id, state: { in: ["awaiting", "evidence_submitted"] } },
      data: {
        state: "evidence_submitted",
        bankTransactionNumber: number ?? payment.bankTransactionNumber,
        evidenceDocumentId: stored.value ?? payment.evidenceDocumentId,
      },
    });
    if (count === 0) return refuse(409, `payments.payment_is_${payment.state}`);
    await tellParties(tx, ["seller"], {
      event: "evidence_submitted",
      key: payment.id,
      milestone: payment.milestone,
      href: `/deals/${payment.dealId}/payments/${payment.id}`,
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "payment.submit_evidence",
      subjectType: "payment",
      subjectId: payment.id,
      from: payment.state,
      to: "evidence_submitted",
      data: {
        dealId: payment.dealId,
        bankTransactionNumber: number,
        documentId: stored.value,
      },
      at: ctx.now,
    });
    return ok(true);
  });
}

/** @returns the id of the stored file, or null when there is none */
async function storeEvidence(
  tx: Tx,
  ctx: CommandCtx,
  payment: LoadedPayment,
  file: Pick<ReceivedFile, "fileName" | "bytes"> | null,
): Promise<Result<string | null>> {
  if (!file) return ok(null);
  const stored = await storeUpload(
    { db: tx, now: ctx.now, actor: ctx.actor },
    {
      purpose: "payment_evidence",
      subjectId: payment.dealId,
      organisationId: payment.milestone.deal.buyerOrganisationId,
      file,
    },
  );
  if (stored.ok) return ok(stored.value.id);
  return refuse(422, "payments.check_form", { fields: { file: stored.refusal.key } });
}
