import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Actor, UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { wakeClock } from "./advance-deal.server.ts";
import { nextDealCode } from "./deal-code.server.ts";
import { appendDealHistory } from "./history.server.ts";
import { beforeSigned, type Side } from "./model.ts";
import { currentPipeline } from "./pipeline.ts";
import { mayRequest } from "./policy.ts";
import { recomputeGrade } from "./recompute-grade.server.ts";
import { bandVnd, type RequestInput, requestSchema } from "./request-schema.ts";
import { tellParties } from "./tell-parties.server.ts";

export interface RequestCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

const party = {
  select: { id: true, nameVi: true, nameEn: true, wardCode: true, size: true },
} as const;

function listingFor(tx: Tx, listingId: string) {
  return tx.listing.findFirst({
    where: { id: listingId, state: { in: ["published", "stale"] } },
    select: {
      id: true,
      titleVi: true,
      titleEn: true,
      organisationId: true,
      priceMode: true,
      acceptsListedTerms: true,
      priceMinVnd: true,
      priceUnit: true,
      organisation: party,
    },
  });
}

/**
 * The deal an organisation already has open on a listing, so that it need not ask twice. Two requests of
 * one organisation for one listing happen one after the other.
 */
async function openRequest(tx: Tx, buyerId: string, listingId: string): Promise<string | null> {
  await takeTurn(tx, `request:${buyerId}:${listingId}`);
  const open = await tx.deal.findFirst({
    where: { buyerOrganisationId: buyerId, listingId, state: { in: [...beforeSigned] } },
    select: { id: true },
  });
  return open?.id ?? null;
}

const HOUR_SECONDS = 3_600;
const perHour = {
  person: { name: "request-deal:person", limit: 10, windowSeconds: HOUR_SECONDS },
  organisation: { name: "request-deal:organisation", limit: 30, windowSeconds: HOUR_SECONDS },
} as const;

/** Every request asks somebody for an answer within days: more than anybody means in an hour is refused. */
async function allowRequest(tx: Tx, { actor, now }: RequestCtx): Promise<Result<null>> {
  const waits = [
    await countAttempt(tx, perHour.person, actor.userId, now),
    await countAttempt(tx, perHour.organisation, actor.organisationId, now),
  ];
  const minutes = Math.ceil(Math.max(...waits) / 60);
  return minutes === 0 ? ok(null) : refuse(429, "deals.too_many_requests", { params: { minutes } });
}

/** Asks the listing's organisation for a deal. */
export async function requestDeal(
  ctx: RequestCtx,
  input: { listingId: string; values: unknown },
): Promise<Result<{ dealId: string; code: string }>> {
  const { actor, now } = ctx;
  if (!mayRequest(actor.organisationKind)) return refuse(403, "deals.kind_cannot_request");
  const parsed = requestSchema.safeParse(input.values, withInput);
  return inTransaction(ctx.db, async (tx) => {
    const listing = await listingFor(tx, input.listingId);
    if (!listing) return refuse(404, "deals.listing_not_open");
    if (listing.organisationId === actor.organisationId) return refuse(409, "deals.own_listing");
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    if (await openRequest(tx, actor.organisationId, listing.id)) {
      return refuse(409, "deals.request_open");
    }
    const allowed = await allowRequest(tx, ctx);
    if (!allowed.ok) return allowed;
    const buyer = await tx.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      ...party,
    });
    const firm = listing.acceptsListedTerms && listing.priceMode === "firm";
    const opened = await openDeal(tx, {
      name: "request",
      state: "requested",
      actor,
      now,
      buyer,
      seller: listing.organisation,
      data: {
        ...requestFields(parsed.data),
        origin: "listing_request",
        listingId: listing.id,
        titleVi: listing.titleVi,
        titleEn: listing.titleEn,
        acceptedListedTerms: parsed.data.acceptListedTerms && firm,
        ...(firm ? agreedOnListing(parsed.data, listing) : {}),
        requestedById: actor.userId,
        requestedAt: now,
      },
    });
    return ok(opened);
  });
}

function requestFields(request: RequestInput) {
  const band = bandVnd[request.budget];
  return {
    purpose: request.purpose,
    industry: request.industry,
    scale: request.scale,
    timing: request.timing,
    budgetMinVnd: band.min,
    budgetMaxVnd: band.max,
  };
}

/** What follows when the listed terms are taken as they stand: the price is the budget, and the buyer's part of the legal path. */
function agreedOnListing(
  request: RequestInput,
  { priceMinVnd, priceUnit }: { priceMinVnd: bigint | null; priceUnit: string },
) {
  if (!request.acceptListedTerms) return {};
  const priceVnd = priceMinVnd && priceUnit === "month" ? 12n * priceMinVnd : priceMinVnd;
  const budget =
    request.budget === "unknown" ? { budgetMinVnd: priceVnd, budgetMaxVnd: priceVnd } : {};
  const plain = { crossBorder: false, stateCapital: false, relatedParties: false };
  return { ...budget, ...(request.plainPurchase ? plain : {}) };
}

type NewDeal = Parameters<Tx["deal"]["create"]>[0]["data"];
type PartyRow = Pick<
  NonNullable<Awaited<ReturnType<typeof listingFor>>>,
  "organisation"
>["organisation"];

export interface Opening {
  readonly name: "request" | "award" | "declare";
  readonly state: "requested" | "in_discussion" | "delivered";
  /** Who opens it; the other side is told. */
  readonly side?: Side;
  readonly actor: Actor;
  readonly now: Date;
  readonly buyer: PartyRow;
  readonly seller: PartyRow;
  readonly data: Pick<
    NewDeal & Record<string, unknown>,
    "origin" | "titleVi" | "purpose" | "industry" | "scale" | "timing" | "requestedAt"
  > &
    Partial<NewDeal>;
}

/** Writes a deal with its code, first history row, timer, notice and audit, for every origin. */
export async function openDeal(
  tx: Tx,
  opening: Opening,
): Promise<{ dealId: string; code: string }> {
  const { name, state, actor, now, buyer, seller, side = "buyer" } = opening;
  const dealId = newId();
  const code = await nextDealCode(tx, now);
  const titles = { titleVi: opening.data.titleVi, titleEn: opening.data.titleEn ?? null };
  await tx.deal.create({
    data: {
      ...opening.data,
      id: dealId,
      code,
      pipelineVersion: currentPipeline.version,
      state,
      stateSince: now,
      buyerOrganisationId: buyer.id,
      sellerOrganisationId: seller.id,
      buyerWardCode: buyer.wardCode,
      buyerSize: buyer.size,
      createdAt: now,
    } as Parameters<Tx["deal"]["create"]>[0]["data"],
  });
  await appendDealHistory(tx, {
    dealId,
    name,
    from: null,
    to: state,
    actor,
    side,
    at: now,
  });
  await recomputeGrade(tx, dealId);
  await tellParties(
    tx,
    { id: dealId, code, ...titles, buyer, seller },
    { event: `deals.${name}`, key: `deal:${dealId}:1`, from: side },
  );
  await wakeClock(tx, dealId);
  await recordAudit(tx, {
    actor,
    action: `deal.${name}`,
    subjectType: "deal",
    subjectId: dealId,
    to: state,
    data: { code },
    at: now,
  });
  return { dealId, code };
}
