import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/form.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { type AdviserCtx, type DealInput, holdDeal } from "./hold-deal.server.ts";
import { standingAdviser } from "./queries.server.ts";
import { valuationSchema } from "./schema.ts";

/** The valuer a side called records an opinion of value. It belongs to that side until it shares it. */
export function recordValuation(ctx: AdviserCtx, input: DealInput): Promise<Result<null>> {
  const { actor, now } = ctx;
  return inTransaction(ctx.db, async (tx) => {
    const deal = await holdDeal(tx, actor, input.dealId);
    const adviser = deal && (await standingAdviser(tx, deal.id, actor.organisationId));
    if (!deal || !adviser) return refuse(404, "advisers.not_found");
    if (adviser.role !== "valuer") return refuse(403, "advisers.valuers_only");
    const parsed = valuationSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { minVnd, maxVnd, valuedOn, ...said } = parsed.data;
    const day = new Date(`${valuedOn}T00:00:00Z`);
    if (day > now) {
      return refuse(422, "form.check_fields", { fields: { valuedOn: "advisers.day_ahead" } });
    }
    const id = newId();
    await tx.valuation.create({
      data: {
        id,
        dealId: deal.id,
        adviserId: adviser.id,
        side: adviser.side,
        organisationId: actor.organisationId,
        authorId: actor.userId,
        ...said,
        minVnd: BigInt(minVnd),
        maxVnd: BigInt(maxVnd),
        valuedOn: day,
        recordedAt: now,
      },
    });
    const parties = await tx.deal.findUniqueOrThrow({
      where: { id: deal.id },
      select: { buyerOrganisationId: true, sellerOrganisationId: true },
    });
    await enqueue(tx, "notifications.tell", {
      event: "advisers.valued",
      dedupeKey: `valuation:${id}`,
      organisationId:
        adviser.side === "buyer" ? parties.buyerOrganisationId : parties.sellerOrganisationId,
      params: { code: deal.code, titleVi: deal.titleVi, titleEn: deal.titleEn ?? "" },
      href: `/deals/${deal.id}/advisers`,
    });
    await recordAudit(tx, {
      actor,
      action: "valuation.record",
      subjectType: "deal",
      subjectId: deal.id,
      data: { valuationId: id, method: said.method },
      at: now,
    });
    return ok(null);
  });
}
