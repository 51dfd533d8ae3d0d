import { recordAudit } from "#app/audit/record-entry.server.ts";
import { loadDeal } from "#app/deals/facts.server.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import type { DealState } from "#app/deals/model.ts";
import { whoIs } from "#app/deals/policy.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { PathOutcome } from "./model.ts";
import { ruleSetAt } from "./queries.server.ts";
import { type PathInput, pathSchema } from "./schema.ts";
import { dealColumns, writeLegalPath } from "./write-legal-path.server.ts";

/** States in which the five questions may be answered: from the talks until both confirmed. */
export const answerable: readonly DealState[] = [
  "in_discussion",
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
];

/** `version` is the deal's as its page was read; another one meanwhile is a conflict. */
export interface AnswerLegalPath {
  readonly dealId: string;
  readonly version?: number;
  /** See pathSchema. */
  readonly values: unknown;
}

/** Answers the five questions for a deal. Both sides and the operator may, until the contract is confirmed. */
export function answerLegalPath(
  ctx: DealCtx,
  input: AnswerLegalPath,
): Promise<Result<PathOutcome>> {
  return inTransaction(ctx.db, async (tx) => {
    const loaded = await loadDeal(tx, input.dealId);
    if (!loaded) return refuse(404, "deals.not_found");
    const { deal, facts } = loaded;
    if (whoIs(ctx.actor, deal).kind === "outsider") return refuse(404, "deals.not_found");
    if (!answerable.includes(facts.state)) return refuse(409, "law.no_longer_answered");
    const parsed = pathSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const answers = await withKnownEntries(tx, parsed.data, ctx.now);
    if (answers.restrictedTechnology && answers.entries.length === 0) {
      return refuse(422, "deals.check_form", { fields: { entries: "law.name_entry" } });
    }
    const { count } = await tx.deal.updateMany({
      where: { id: deal.id, version: input.version ?? facts.version, state: facts.state },
      data: { ...dealColumns(answers), version: { increment: 1 } },
    });
    if (count === 0) return refuse(409, "deals.changed_meanwhile");
    const { actor, now } = ctx;
    const outcome = await writeLegalPath(tx, { dealId: deal.id, answers, actor, now });
    await recordAudit(tx, {
      actor,
      action: "law.answer",
      subjectType: "deal",
      subjectId: deal.id,
      data: {
        answers: { ...answers },
        findings: outcome.findings.map(({ effect }) => effect),
      },
      at: now,
    });
    return ok(outcome);
  });
}

/** The answers with those entries only that stand on a list today; a page may be older than the law. */
async function withKnownEntries(tx: Tx, answers: PathInput, now: Date): Promise<PathInput> {
  const { lists } = await ruleSetAt(tx, now);
  const entries = answers.entries.filter((entry) => lists.some(({ key }) => key === entry));
  return { ...answers, entries };
}
