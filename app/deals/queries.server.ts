import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";
import { beforeSigned } from "./model.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { type Sight, sightOf } from "./policy.ts";

/** How much of a deal somebody sees; nothing of one that is not there. */
export async function sightIn(db: Tx, actor: Actor, dealId: string): Promise<Sight> {
  const parties = await db.deal.findUnique({
    where: { id: dealId },
    select: { buyerOrganisationId: true, sellerOrganisationId: true },
  });
  return parties ? sightOf(actor, parties) : "nothing";
}

/** The deal an organisation has open on a listing before anything is signed, so that it asks once. */
export function openDealOn(db: Tx, listingId: string, buyerOrganisationId: string) {
  return db.deal.findFirst({
    where: { listingId, buyerOrganisationId, state: { in: [...beforeSigned] } },
    select: { id: true, code: true, state: true },
  });
}

/** Steps with which the seller itself goes on without an NDA. */
export const opensRoom: readonly TransitionName[] = [
  "waive_nda",
  "open_negotiation",
  "offer",
  "counter_offer",
  "accept_offer",
  "accept_listed_terms",
  "start_pilot",
  "conclude_pilot",
  "confirm_contract",
];

/**
 * Whether the data room of deal `d` is open to both sides: by the NDA both confirmed, or by a step the seller
 * itself took past it; what the buyer or an override did opens nothing of the seller's. Whether the listing
 * keeps an annex must not matter: who is without an NDA could tell from it that there is one.
 */
export const ROOM_IS_OPEN = `(
  exists (select 1 from deal_nda where deal_id = d.id and confirmed_at is not null)
  or d.origin = 'declared'
  or exists (
    select 1 from deal_transition t
    where t.deal_id = d.id and t.side = 'seller' and not t.override
      and t.name in (${opensRoom.map((name) => `'${name}'`).join(", ")})))`;

/** Whether the data room is open to both sides; false for no such deal. */
export async function roomIsOpen(db: Tx, dealId: string): Promise<boolean> {
  const [row] = await rowsIn<{ open: boolean }>(
    db,
    "room is open",
    `select ${ROOM_IS_OPEN} as open from deal d where d.id = $1::uuid`,
    [dealId],
  );
  return row?.open ?? false;
}

/** The industry an organisation gave for itself. */
export async function industryOf(db: Tx, organisationId: string): Promise<string | null> {
  const found = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { industry: true },
  });
  return found?.industry ?? null;
}

/** The listing somebody asks for a deal on, as far as the request form shows it. */
export function listingForRequest(db: Tx, listingId: string) {
  return db.listing.findFirst({
    where: { id: listingId, state: { in: ["published", "stale"] } },
    select: {
      id: true,
      kind: true,
      titleVi: true,
      titleEn: true,
      priceMode: true,
      priceMinVnd: true,
      priceMaxVnd: true,
      priceUnit: true,
      acceptsListedTerms: true,
      industries: true,
      organisationId: true,
      organisation: {
        select: {
          nameVi: true,
          nameEn: true,
          shortNameVi: true,
          shortNameEn: true,
          medianReplyMinutes: true,
        },
      },
    },
  });
}
