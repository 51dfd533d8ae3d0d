import type { Tx } from "#app/platform/db/client.server.ts";
import { beforeSigned, type DealState } from "./model.ts";

/** The deal an organisation has open on a listing before anything is signed, so that it asks once. */
export function openDealOn(db: Tx, listingId: string, buyerOrganisationId: string) {
  return db.deal.findFirst({
    where: { listingId, buyerOrganisationId, state: { in: [...beforeSigned] } },
    select: { id: true, code: true, state: true },
  });
}

const roomStates = [
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
  "signed",
  "in_delivery",
  "delivered",
  "commercialised",
] as const satisfies readonly DealState[];

/** Whether the deal's data room was opened: by the NDA, its waiver, or by going past it. */
export async function roomIsOpen(db: Tx, dealId: string): Promise<boolean> {
  const opened = [{ to: { in: [...roomStates] } }, { name: "declare" }];
  return (await db.dealTransition.count({ where: { dealId, OR: opened } })) > 0;
}

/** Names of the people who acted, by user id. */
export async function namesOf(db: Tx, userIds: readonly (string | null)[]) {
  const ids = [...new Set(userIds.filter((id): id is string => id !== null))];
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(users.map((user) => [user.id, user.name]));
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
