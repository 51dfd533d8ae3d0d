import { recordAudit } from "#app/audit/record-entry.server.ts";
import { contractItems } from "#app/deals/contract.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import { readContractTexts } from "#app/deals/stored-contract.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { adviseModel } from "./agreement.ts";
import { touch, writing } from "./contract-command.server.ts";
import { modelTexts } from "./contract-content.server.ts";
import { draftFactsOf } from "./draft-facts.server.ts";
import { statedTexts, withModelTexts } from "./draft-items.server.ts";
import { guideSchema, modelSchema } from "./schema.ts";

interface Input {
  readonly dealId: string;
  readonly version?: number;
  readonly values: unknown;
}

/** Keeps the guide's answers and what they advise; the model itself stays until it is chosen. */
export function answerGuide(ctx: DealCtx, input: Input): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await writing(tx, ctx, input.dealId);
    if (!found.ok) return found;
    const parsed = guideSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const { goal, only, ready } = parsed.data;
    const advised = adviseModel({ goal, only: only === "yes", ready: ready === "yes" });
    await tx.contractDraft.updateMany({
      where: { dealId: input.dealId },
      data: { guide: { ...parsed.data, ...advised }, updatedAt: ctx.now },
    });
    return ok(null);
  });
}

/**
 * Writes the contract from another model: contents that still are the old model's own words become the
 * new one's, what the parties wrote stays.
 */
export function chooseModel(ctx: DealCtx, input: Input): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await writing(tx, ctx, input.dealId);
    if (!found.ok) return found;
    const parsed = modelSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const claimed = await touch(tx, found.value, input.version);
    if (!claimed.ok) return claimed;
    const { source } = found.value;
    const { model, layout } = parsed.data;
    const dealId = input.dealId;
    const before = modelTexts(source).vi;
    const items = readContractTexts(source.deal.contract?.items ?? {});
    const facts = await draftFactsOf(tx, {
      deal: { ...source.deal, contractDraft: { model } },
      terms: source.terms,
    });
    const full = { ...withModelTexts({}, facts), ...statedTexts(facts) };
    const renewed = contractItems.flatMap(({ code }) => {
      const untouched = items[code] !== undefined && items[code].trim() === before[code]?.trim();
      return untouched ? [[code, items[code] ? (full[code] ?? "") : ""]] : [];
    });
    await tx.dealContract.updateMany({
      where: { dealId },
      data: { items: { ...items, ...Object.fromEntries(renewed) } },
    });
    await tx.contractDraft.updateMany({
      where: { dealId },
      data: { model, layout, updatedAt: ctx.now },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "contract.choose_model",
      subjectType: "deal",
      subjectId: dealId,
      data: { model, layout },
      at: ctx.now,
    });
    return ok(null);
  });
}
