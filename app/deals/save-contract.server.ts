import { recordAudit } from "#app/audit/record-entry.server.ts";
import { draftFactsOf } from "#app/contracts/draft-facts.server.ts";
import { withModelTexts } from "#app/contracts/draft-items.server.ts";
import { pathSchema } from "#app/law/schema.ts";
import { dealColumns, writeLegalPath } from "#app/law/write-legal-path.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type LoadedDeal, loadDeal } from "./facts.server.ts";
import type { DealCtx } from "./keep-step.server.ts";
import { whoIs } from "./policy.ts";
import { type ContractInput, contractSchema } from "./schema.ts";

export interface SaveContract {
  readonly dealId: string;
  readonly version?: number;
  /** See contractSchema; null leaves what is written as it stands. */
  readonly values: unknown;
  /** Puts the model's wording into required contents that are empty. */
  readonly fillModels?: boolean;
}

/**
 * Writes the contract's contents, and the answers of the legal path where they come along, while the
 * deal is agreed. Both sides and the operator may; a confirmation given before holds only for the text
 * it was given for.
 */
export function saveContract(ctx: DealCtx, input: SaveContract): Promise<Result<{ saved: true }>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded) return refuse(404, "deals.not_found");
    const { deal, facts, terms } = loaded;
    const who = whoIs(ctx.actor, deal);
    if (who.kind === "outsider") return refuse(404, "deals.not_found");
    if (facts.state !== "agreed" || !terms) return refuse(409, "deals.wrong_state");
    if (input.version !== undefined && input.version !== facts.version) {
      return refuse(409, "deals.changed_meanwhile");
    }
    const parsed = contractSchema.safeParse(input.values ?? { items: deal.contract?.items ?? {} });
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const { items, itemsEn, legal } = parsed.data;
    const answers = legal ? answersOf(deal, legal) : null;
    const { count } = await tx.deal.updateMany({
      where: { id: deal.id, version: facts.version, state: "agreed" },
      data: { ...(answers ? dealColumns(answers) : {}), version: { increment: 1 } },
    });
    if (count === 0) return refuse(409, "deals.changed_meanwhile");
    const { actor, now } = ctx;
    if (answers) await writeLegalPath(tx, { dealId: deal.id, answers, actor, now });
    const drafted = await draftFactsOf(tx, { deal, terms });
    const texts = input.fillModels ? withModelTexts(items, drafted) : items;
    await tx.dealContract.upsert({
      where: { dealId: deal.id },
      create: { dealId: deal.id, items: texts },
      update: { items: texts },
    });
    if (itemsEn) await keepEnglish(ctx, tx, deal.id, itemsEn);
    await recordAudit(tx, {
      actor,
      action: "deal.save_contract",
      subjectType: "deal",
      subjectId: deal.id,
      data: legal ? { legal } : {},
      at: now,
    });
    return ok({ saved: true });
  });
}

/** English texts that were left empty follow the model again. */
async function keepEnglish(
  ctx: DealCtx,
  tx: Tx,
  dealId: string,
  itemsEn: NonNullable<ContractInput["itemsEn"]>,
): Promise<void> {
  const written = Object.fromEntries(Object.entries(itemsEn).filter(([, text]) => text));
  await tx.contractDraft.updateMany({
    where: { dealId },
    data: { itemsEn: written, updatedAt: ctx.now },
  });
}

/** What was answered before about the parts these five do not ask stays. */
function answersOf({ legalPath }: LoadedDeal["deal"], legal: NonNullable<ContractInput["legal"]>) {
  const known = pathSchema.safeParse(legalPath?.answers);
  const before = known.success ? known.data : { resultCertified: false, entries: [] };
  return {
    ...legal,
    resultCertified: legal.stateCapital && before.resultCertified,
    entries: legal.restrictedTechnology ? before.entries : [],
  };
}
