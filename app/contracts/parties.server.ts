import { placeName } from "#app/organisations/place-name.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { PartyBlock } from "./model.ts";

const fields = {
  id: true,
  nameVi: true,
  nameEn: true,
  taxCode: true,
  wardCode: true,
  provinceCode: true,
  memberships: {
    orderBy: { createdAt: "asc" },
    select: { roles: true, title: true, user: { select: { name: true } } },
  },
} as const;

/**
 * How organisations stand in a document: what they wrote for it, else ward and city as the address and
 * their first signatory (or owner) as the representative.
 */
export async function partyBlocks(
  db: Tx,
  ids: readonly string[],
): Promise<Map<string, PartyBlock>> {
  const where = { in: [...ids] };
  const organisations = await db.organisation.findMany({ where: { id: where }, select: fields });
  const identities = await db.legalIdentity.findMany({ where: { organisationId: where } });
  const written = new Map(identities.map((identity) => [identity.organisationId, identity]));
  return new Map(
    organisations.map((organisation) => {
      const identity = written.get(organisation.id);
      const person =
        organisation.memberships.find(({ roles }) => roles.includes("signatory")) ??
        organisation.memberships.find(({ roles }) => roles.includes("owner"));
      const position = identity?.positionVi || person?.title || "";
      const block: PartyBlock = {
        name: { vi: organisation.nameVi, en: organisation.nameEn ?? organisation.nameVi },
        taxCode: organisation.taxCode ?? "",
        address: identity
          ? { vi: identity.address, en: identity.address }
          : { vi: placeName(organisation, "vi"), en: placeName(organisation, "en") },
        representative: identity?.representative || person?.user.name || "",
        position: { vi: position, en: identity?.positionEn || position },
        authorisation: identity?.authorisation ?? "",
      };
      return [organisation.id, block];
    }),
  );
}
