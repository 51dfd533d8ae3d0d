import { recordAudit } from "#app/audit/record-entry.server.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import type { Side } from "#app/deals/model.ts";
import { whoIs } from "#app/deals/policy.ts";
import { tellOperator, tellParties } from "#app/deals/tell-parties.server.ts";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { secondPressSince } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { statementSchema } from "./schema.ts";

interface StatementCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

interface Input {
  readonly dealId: string;
  readonly values: unknown;
  readonly upload: Pick<ReceivedFile, "fileName" | "bytes"> | null;
}

const dealSelect = {
  id: true,
  code: true,
  titleVi: true,
  titleEn: true,
  buyerOrganisationId: true,
  sellerOrganisationId: true,
  buyer: { select: { id: true, nameVi: true, nameEn: true } },
  seller: { select: { id: true, nameVi: true, nameEn: true } },
  disputes: { where: { resolvedAt: null }, select: { id: true } },
} as const;

/** A side, or the operator who mediates, says something in the open dispute, with a file if need be. */
export function stateCase(ctx: StatementCtx, input: Input): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    await lockDeal(tx, input.dealId);
    const deal = await tx.deal.findUnique({ where: { id: input.dealId }, select: dealSelect });
    const who = deal && whoIs(actor, deal);
    if (!deal || !who || (who.kind !== "party" && who.kind !== "operator")) {
      return refuse(404, "disputes.not_found");
    }
    const [open] = deal.disputes;
    if (!open) return refuse(409, "disputes.none_open");
    const parsed = statementSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { body } = parsed.data;
    const again = { disputeId: open.id, authorId: actor.userId, body };
    const said = await tx.disputeStatement.count({
      where: { ...again, at: { gte: secondPressSince(now) } },
    });
    if (said > 0) return ok(null);
    const kept = await keepFile(tx, ctx, input);
    if (!kept.ok) return kept;
    const id = newId();
    const side = who.kind === "party" ? who.side : null;
    await tx.disputeStatement.create({
      data: {
        id,
        disputeId: open.id,
        side,
        authorId: actor.userId,
        organisationId: actor.organisationId,
        body,
        documentId: kept.value,
        at: now,
      },
    });
    await tell(tx, deal, side, id);
    await recordAudit(tx, {
      actor,
      action: "dispute.state_case",
      subjectType: "deal",
      subjectId: deal.id,
      data: { disputeId: open.id, statementId: id, file: kept.value !== null },
      at: now,
    });
    return ok(null);
  });
}

async function keepFile(
  tx: Tx,
  { now, actor }: StatementCtx,
  { dealId, upload }: Input,
): Promise<Result<string | null>> {
  if (!upload) return ok(null);
  const place = { subjectId: dealId, organisationId: actor.organisationId, file: upload };
  const stored = await storeUpload({ db: tx, now, actor }, { purpose: "dispute_file", ...place });
  if (stored.ok) return ok(stored.value.id);
  const { key, params } = stored.refusal;
  return refuse(422, key, { ...(params ? { params } : {}), fields: { file: key } });
}

/** The other side hears of it, the operator of what a side says, both sides of what the operator says. */
async function tell(
  tx: Tx,
  deal: Parameters<typeof tellParties>[1],
  side: Side | null,
  id: string,
): Promise<void> {
  const notice = { event: "disputes.statement", key: `dispute-statement:${id}` };
  await tellParties(tx, deal, { ...notice, from: side, href: `/deals/${deal.id}/dispute` });
  if (side) await tellOperator(tx, deal, { ...notice, event: "disputes.statement_to_mediate" });
}
