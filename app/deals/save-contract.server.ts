import { recordAudit } from "#app/audit/record-entry.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors } from "#app/platform/form.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { loadDeal } from "./facts.server.ts";
import type { DealCtx, Upload } from "./keep-step.server.ts";
import { whoIs } from "./policy.ts";
import { withModelTexts } from "./prefill-contract.server.ts";
import { recomputeGrade } from "./recompute-grade.server.ts";
import { contractSchema } from "./schema.ts";

export interface SaveContract {
  readonly dealId: string;
  readonly version?: number;
  /** See contractSchema. */
  readonly values: unknown;
  /** Puts the model wording into required contents that are empty. */
  readonly fillModels?: boolean;
  /** A new file of the contract; without one the old file stays. */
  readonly upload?: Upload | null;
}

/**
 * Writes the contract's contents and the answers of the legal path while the deal is agreed. Both
 * sides and the operator may; a confirmation given before holds only for the text it was given for.
 */
export function saveContract(ctx: DealCtx, input: SaveContract): Promise<Result<{ saved: true }>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded) return refuse(404, "deals.not_found");
    const { deal, facts } = loaded;
    const who = whoIs(ctx.actor, deal);
    if (who.kind === "outsider") return refuse(404, "deals.not_found");
    if (facts.state !== "agreed") return refuse(409, "deals.wrong_state");
    if (input.version !== undefined && input.version !== facts.version) {
      return refuse(409, "deals.changed_meanwhile");
    }
    const parsed = contractSchema.safeParse(input.values);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const { items, legal } = parsed.data;
    const { count } = await tx.deal.updateMany({
      where: { id: deal.id, version: facts.version, state: "agreed" },
      data: { ...legal, version: { increment: 1 } },
    });
    if (count === 0) return refuse(409, "deals.changed_meanwhile");
    const texts = input.fillModels ? withModelTexts(items) : items;
    const stored = await keepFile(tx, ctx, deal.id, input.upload ?? null);
    if (!stored.ok) return stored;
    const document = stored.value;
    await tx.dealContract.upsert({
      where: { dealId: deal.id },
      create: { dealId: deal.id, items: texts, ...document },
      update: { items: texts, ...document },
    });
    await recomputeGrade(tx, deal.id);
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "deal.save_contract",
      subjectType: "deal",
      subjectId: deal.id,
      data: { legal, document: document?.documentHash ?? null },
      at: ctx.now,
    });
    return ok({ saved: true });
  });
}

type KeptFile = { documentId: string; documentHash: string } | null;

async function keepFile(
  tx: Tx,
  ctx: DealCtx,
  dealId: string,
  upload: Upload | null,
): Promise<Result<KeptFile>> {
  if (!upload || ctx.actor.kind !== "user") return ok(null);
  const stored = await storeUpload(
    { db: tx, now: ctx.now, actor: ctx.actor },
    {
      purpose: "contract",
      subjectId: dealId,
      organisationId: ctx.actor.organisationId,
      file: upload,
    },
  );
  if (stored.ok) return ok({ documentId: stored.value.id, documentHash: stored.value.sha256 });
  const { key, params } = stored.refusal;
  return refuse(422, key, { ...(params ? { params } : {}), fields: { file: key } });
}
