import { recordAudit } from "#app/audit/record-entry.server.ts";
import { dateOf } from "#app/deals/effect-context.server.ts";
import { beforeSigned, type DealState, type Side } from "#app/deals/model.ts";
import { addMonths } from "#app/deals/rules.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import { pathNow } from "#app/law/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { secondPressSince } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import {
  type AdviserCtx,
  type DealInput,
  type HeldDeal,
  holdDeal,
  isParty,
} from "./hold-deal.server.ts";
import { VALID_MONTHS, type ValuationPurpose } from "./model.ts";
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
    if (!(await isIndependent(tx, deal, actor))) return refuse(403, "advisers.not_independent");
    const parsed = valuationSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    const { minVnd, maxVnd, valuedOn, validUntil, ...said } = parsed.data;
    const wrong = wrongDays({ valuedOn, validUntil }, now);
    if (wrong) return refuse(422, "form.check_fields", { fields: wrong });
    const opinion = {
      ...said,
      minVnd: BigInt(minVnd),
      maxVnd: BigInt(maxVnd),
      valuedOn: dateOf(valuedOn),
      validUntil: dateOf(validUntil),
    };
    const again = await tx.valuation.count({
      where: { adviserId: adviser.id, ...opinion, recordedAt: { gte: secondPressSince(now) } },
    });
    if (again > 0) return ok(null);
    const id = newId();
    await tx.valuation.create({
      data: {
        id,
        dealId: deal.id,
        adviserId: adviser.id,
        side: adviser.side,
        organisationId: actor.organisationId,
        authorId: actor.userId,
        ...opinion,
        recordedAt: now,
      },
    });
    await tell(tx, deal, { id, now, side: adviser.side, purposeKind: said.purposeKind });
    await recordAudit(tx, {
      actor,
      action: "valuation.record",
      subjectType: "deal",
      subjectId: deal.id,
      data: { valuationId: id, method: said.method, purpose: said.purposeKind, validUntil },
      at: now,
    });
    return ok(null);
  });
}

function wrongDays(
  days: { valuedOn: string; validUntil: string },
  now: Date,
): Record<string, string> | null {
  if (days.valuedOn > localDay(now)) return { valuedOn: "advisers.day_ahead" };
  const last = localDay(addMonths(now, VALID_MONTHS));
  const fits = days.validUntil >= localDay(now) && days.validUntil <= last;
  return fits ? null : { validUntil: "advisers.valid_range" };
}

/** Nobody values a deal of their own: neither one of the two organisations, nor somebody who is also theirs. */
async function isIndependent(tx: Tx, deal: HeldDeal, actor: AdviserCtx["actor"]): Promise<boolean> {
  if (isParty(deal, actor.organisationId)) return false;
  const parties = [deal.buyerOrganisationId, deal.sellerOrganisationId];
  const where = { userId: actor.userId, organisationId: { in: parties } };
  return (await tx.membership.count({ where })) === 0;
}

interface Recorded {
  readonly id: string;
  readonly now: Date;
  readonly side: Side;
  readonly purposeKind: ValuationPurpose;
}

/** The side that asked reads it; the other one learns at least that the signing no longer waits for it. */
async function tell(tx: Tx, deal: HeldDeal, { id, now, side, purposeKind }: Recorded) {
  const party = { select: { id: true, nameVi: true, nameEn: true } };
  const { state, ...both } = await tx.deal.findUniqueOrThrow({
    where: { id: deal.id },
    select: { state: true, buyer: party, seller: party },
  });
  await enqueue(tx, "notifications.tell", {
    event: "advisers.valued",
    dedupeKey: `valuation:${id}`,
    organisationId: both[side].id,
    params: { code: deal.code, titleVi: deal.titleVi, titleEn: deal.titleEn ?? "" },
    href: `/deals/${deal.id}/advisers`,
  });
  const opensSigning =
    purposeKind === "contract_price" &&
    (beforeSigned as readonly DealState[]).includes(state) &&
    (await pathNow(tx, deal.id, now))?.needsValuation;
  if (!opensSigning) return;
  const notice = { event: "deals.valuation_recorded", key: `valuation:${id}`, from: side };
  await tellParties(tx, { ...deal, ...both }, notice);
}
