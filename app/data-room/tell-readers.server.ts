import { organisationNames } from "#app/organisations/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import type { FolderFacts, Grant, RoomReader } from "./model.ts";
import { rightOf } from "./policy.ts";
import { dealOfRoom, foldersOf, grantsOf, peopleOf } from "./queries.server.ts";

export interface RoomNews {
  readonly event: string;
  /** Tells the same thing once. */
  readonly key: string;
  readonly dealId: string;
  /** Who did it, named as the partner. */
  readonly byOrganisationId: string;
  /** Whom it concerns; people who may not see it are left out. */
  readonly toOrganisationIds: readonly string[];
  readonly file: { id: string; organisationId: string; folderId: string | null };
}

/** Tells those people of organisations who may see the file now. What it is called is never told. */
export async function tellReaders(tx: Tx, news: RoomNews): Promise<void> {
  const deal = await dealOfRoom(tx, news.dealId);
  if (!deal) return;
  const folders = await foldersOf(tx, news.dealId);
  const grants = await grantsOf(tx, news.dealId);
  const partner = await tx.organisation.findUniqueOrThrow({
    where: { id: news.byOrganisationId },
    select: { nameVi: true, nameEn: true },
  });
  const people = await peopleOf(tx, news.toOrganisationIds);
  const parties = [deal.buyerOrganisationId, deal.sellerOrganisationId];
  for (const organisationId of news.toOrganisationIds) {
    const standing = parties.includes(organisationId) ? "party" : "guest";
    const userIds = people
      .filter((person) => person.organisationId === organisationId)
      .filter(({ userId }) => sees({ userId, organisationId, standing }, news, grants, folders))
      .map(({ userId }) => userId);
    if (userIds.length === 0) continue;
    await enqueue(tx, "notifications.tell", {
      event: news.event,
      dedupeKey: `${news.key}:${organisationId}`,
      userIds,
      params: {
        code: deal.code,
        titleVi: deal.titleVi,
        titleEn: deal.titleEn ?? "",
        partnerVi: partner.nameVi,
        partnerEn: partner.nameEn ?? "",
      },
      href: `/deals/${deal.id}/files/${news.file.id}`,
    });
  }
}

function sees(
  reader: RoomReader,
  { dealId, file }: RoomNews,
  grants: readonly Grant[],
  folders: ReadonlyMap<string, FolderFacts>,
): boolean {
  const place = { dealId, ...file, fileId: file.id };
  return rightOf(reader, place, grants, folders) !== "none";
}

/** Organisations other than the owner that may have a part in the room. */
export async function othersIn(tx: Tx, dealId: string, owner: string): Promise<string[]> {
  const deal = await dealOfRoom(tx, dealId);
  if (!deal) return [];
  const grants = await grantsOf(tx, dealId);
  const all = [
    deal.buyerOrganisationId,
    deal.sellerOrganisationId,
    ...grants.map((grant) => grant.granteeOrganisationId),
  ];
  const known = await organisationNames(tx, all);
  return [...known.keys()].filter((id) => id !== owner);
}
